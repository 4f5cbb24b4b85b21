package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/**
 * Whatever a loop stands still for is one finding, with its cause, at the handler where it is the
 * handler's doing; the same work done right is none. One JVM a framework has all the cases.
 */
class StallCauseTest {

  private static final List<String> COMPUTING =
      List.of(
          "loopWithCalls",
          "regex",
          "scaleImage",
          "writeJson",
          "hashPassword",
          "sort",
          "concatenate",
          "power");

  private static final String UNPOLLED = "computation that the JVM cannot look into";

  private static final String[] CASES = {
    "mended", "computing", "contending", "sleeping", "loadingClasses", "halting", "collecting"
  };

  @OnEachJdk
  void every_stall_of_a_netty_loop_has_its_cause(Jdk jdk) {
    check(jdk, "netty");
  }

  @OnEachJdk
  void every_stall_of_a_vertx_loop_has_its_cause(Jdk jdk) {
    check(jdk, "vertx");
  }

  @OnEachJdk
  void every_stall_of_a_reactor_scheduler_has_its_cause(Jdk jdk) {
    check(jdk, "reactor");
  }

  @OnEachJdk
  void every_stall_of_a_pekko_actor_has_its_cause(Jdk jdk) {
    check(jdk, "pekko");
  }

  private static void check(Jdk jdk, String framework) {
    StallRun run = StallRun.of(jdk, "stall=50ms,threshold=5ms", framework, CASES);
    SoftAssertions all = new SoftAssertions();
    COMPUTING.forEach(handler -> checkComputing(all, run, handler));
    checkUnpolled(all, run);
    checkParts(all, run);
    checkWaits(all, run);
    checkPauses(all, run);
    checkSilence(all, run);
    all.assertAll();
  }

  private static void checkComputing(SoftAssertions all, StallRun run, String handler) {
    all.assertThat(summaries(run.at("Computing", handler)))
        .as("%s computes", handler)
        .containsExactly("stall cpu x1");
  }

  /** Its line is seen only if a sample comes before the compiled loop takes over. */
  private static void checkUnpolled(SoftAssertions all, StallRun run) {
    List<Finding> found = new ArrayList<>(run.at("Computing", "loopWithoutPolls"));
    found.addAll(unpolled(run));
    all.assertThat(summaries(found))
        .as("a loop without polls computes")
        .containsExactly("stall cpu x1");
  }

  /** Parts that take turns; a few samples may all fall on one of them. */
  private static void checkParts(SoftAssertions all, StallRun run) {
    List<Finding> found = new ArrayList<>();
    for (String method : List.of("threeParts", "firstPart", "secondPart", "thirdPart")) {
      found.addAll(run.at("Computing", method));
    }
    all.assertThat(summaries(found)).as("three parts compute").containsExactly("stall cpu x1");
  }

  private static List<Finding> unpolled(StallRun run) {
    return run.causedBy("cpu").stream()
        .filter(finding -> finding.operation().equals(UNPOLLED))
        .toList();
  }

  private static void checkWaits(SoftAssertions all, StallRun run) {
    List<Finding> contended = run.at("Waiting", "enterMonitor");
    all.assertThat(contended).as("waits for a monitor").hasSize(1);
    contended.forEach(
        finding -> {
          all.assertThat(finding.category()).isEqualTo("monitor");
          all.assertThat(finding.json().path("holder").path("thread").asText()).isEqualTo("holder");
          all.assertThat(finding.json().path("holder").path("stack").toString())
              .contains("com.example.cases.stall.Waiting.hold(Waiting.java:");
        });
    for (String sleeper : List.of("sleepByReflection", "sleepByHandle")) {
      all.assertThat(run.at("Waiting", sleeper))
          .as(sleeper)
          .extracting(Finding::operation)
          .containsExactly("java.lang.Thread.sleep");
    }
  }

  private static void checkPauses(SoftAssertions all, StallRun run) {
    all.assertThat(summaries(run.at("Collecting", "collect")))
        .as("collects on the loop")
        .containsExactly("incidental gc x1");
    List<Finding> collections = new ArrayList<>(run.causedBy("gc"));
    collections.removeAll(run.at("Collecting", "collect"));
    all.assertThat(summaries(collections))
        .as("another thread collects while the loop is busy; nobody is to blame: %s", collections)
        .containsExactly("stall gc x1");
    collections.forEach(
        finding ->
            all.assertThat(finding.json().path("fix").asText())
                .containsPattern("(?i)not .*handler"));
    all.assertThat(run.causedBy("host"))
        .as("the process is stopped while the loop is busy, and while it is idle")
        .hasSize(1)
        .allSatisfy(finding -> assertThat(finding.count()).isBetween(1L, 2L));
  }

  private static void checkSilence(SoftAssertions all, StallRun run) {
    all.assertThat(run.in("Mended")).as("work done right").isEmpty();
    all.assertThat(run.at("Waiting", "enterFreeMonitor")).as("no contention").isEmpty();
    List<Finding> computing = new ArrayList<>(run.causedBy("cpu"));
    computing.removeAll(unpolled(run));
    all.assertThat(computing)
        .as("nothing but what computes is caused by the processor")
        .allSatisfy(finding -> assertThat(finding.culpritClass()).endsWith(".Computing"));
    all.assertThat(run.causedBy("cpu")).as("stalls that compute").hasSize(COMPUTING.size() + 2);
  }

  private static List<String> summaries(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.kind() + " " + finding.cause() + " x" + finding.count())
        .toList();
  }
}
