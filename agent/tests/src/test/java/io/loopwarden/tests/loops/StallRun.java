package io.loopwarden.tests.loops;

import com.example.cases.stall.StallCases;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Loops that stand still, run under the packaged agent, and what was found last of each. */
record StallRun(List<Finding> findings) {

  private static final String PACKAGE = StallCases.class.getPackageName() + ".";

  /** A heap with room for full collections that last, but no others; loops without polls. */
  private static final String[] JVM_ARGUMENTS = {
    "-Xms700m",
    "-Xmx1g",
    "-XX:MetaspaceSize=160m",
    "-XX:+UseSerialGC",
    "-XX:-UseCountedLoopSafepoints",
    "-XX:LoopStripMiningIter=0",
    "-Djava.awt.headless=true"
  };

  /** Runs cases on one framework's loop; the settings say what is a stall. */
  static StallRun of(Jdk jdk, String settings, String framework, String... cases) {
    return with(jdk, List.of(), settings, framework, cases);
  }

  /** Runs with more arguments of the JVM. */
  static StallRun with(
      Jdk jdk, List<String> jvmArguments, String settings, String framework, String... cases) {
    List<String> jvm = new ArrayList<>(List.of(JVM_ARGUMENTS));
    jvm.addAll(jvmArguments);
    List<String> arguments = new ArrayList<>(List.of(framework));
    Collections.addAll(arguments, cases);
    Path report = LoopCase.newReport();
    LoopCase.on(jdk)
        .jvmArguments(jvm.toArray(String[]::new))
        .settings(settings)
        .run(report, StallCases.class, arguments.toArray(String[]::new));
    return new StallRun(JsonReport.latest(report));
  }

  /** Findings whose culprit is a method of a case class. */
  List<Finding> at(String caseClass, String method) {
    return findings.stream()
        .filter(finding -> finding.culpritClass().equals(PACKAGE + caseClass))
        .filter(finding -> isOf(finding.culpritMethod(), method))
        .toList();
  }

  private static boolean isOf(String found, String method) {
    return found.equals(method) || found.startsWith("lambda$" + method + "$");
  }

  /** Findings whose culprit is in a case class. */
  List<Finding> in(String caseClass) {
    return findings.stream()
        .filter(finding -> finding.culpritClass().equals(PACKAGE + caseClass))
        .toList();
  }

  /** Findings of a cause. */
  List<Finding> causedBy(String cause) {
    return findings.stream().filter(finding -> finding.cause().equals(cause)).toList();
  }
}
