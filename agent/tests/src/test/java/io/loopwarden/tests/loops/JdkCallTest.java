package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.jdk.JdkCases;
import com.example.cases.jdk.Waits;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each blocking operation of the JDK, made on a Netty loop, is one finding: named as the developer
 * wrote it, in its category, at the method that made the call. Calls that do not wait are none.
 */
class JdkCallTest {

  @OnEachJdk
  void sleeping_joining_and_monitors(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "SleepCalls");
  }

  @OnEachJdk
  void latches_semaphores_barriers_conditions(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "LockCalls");
  }

  @OnEachJdk
  void locks_that_others_hold(Jdk jdk, @TempDir Path directory) {
    // Contention counts from the threshold on; the holders keep their locks for longer.
    check(LoopCase.on(jdk).settings("threshold=5ms"), jdk, directory, "ContendedCalls");
  }

  @OnEachJdk
  void queues(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "QueueCalls");
  }

  @OnEachJdk
  void futures_pools_and_parallel_streams(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "FutureCalls");
  }

  @OnEachJdk
  void sockets(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "SocketCalls");
  }

  @OnEachJdk
  void channels_and_selectors(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "ChannelCalls");
  }

  @OnEachJdk
  void names_and_http(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "NetworkCalls");
  }

  @OnEachJdk
  void file_streams(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "StreamCalls");
  }

  @OnEachJdk
  void file_channels(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "FileChannelCalls");
  }

  @OnEachJdk
  void what_files_does_with_files(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "FilesCalls");
  }

  @OnEachJdk
  void what_files_asks_about_files(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "AttributeCalls");
  }

  @OnEachJdk
  void what_file_asks_and_changes(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "FileNameCalls");
  }

  @OnEachJdk
  void archives_and_libraries_over_files(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "ArchiveCalls");
  }

  @OnEachJdk
  void processes_and_pipes(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "ProcessCalls");
  }

  @OnEachJdk
  void calls_that_do_not_wait_are_silent(Jdk jdk, @TempDir Path directory) {
    check(jdk, directory, "QuietJdkCalls");
  }

  private static void check(Jdk jdk, Path directory, String cases) {
    check(LoopCase.on(jdk), jdk, directory, cases);
  }

  private static void check(LoopCase runner, Jdk jdk, Path directory, String cases) {
    Path report = directory.resolve("r.jsonl");
    String output = runner.run(report, JdkCases.class, cases).output();
    assertThat(output).doesNotContain("threw");
    List<Finding> findings = JsonReport.findings(report);
    List<String> wrong = new ArrayList<>();
    for (Method call : casesOf(cases)) {
      Waits waits = call.getAnnotation(Waits.class);
      if (waits == null || waits.since() <= jdk.feature()) {
        judge(call, waits, at(findings, call), wrong);
      }
    }
    assertThat(wrong).as("%s on %s", cases, jdk).isEmpty();
  }

  private static List<Method> casesOf(String cases) {
    try {
      return JdkCases.casesOf(Class.forName(JdkCases.class.getPackageName() + "." + cases));
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  private static List<Finding> at(List<Finding> findings, Method call) {
    return findings.stream()
        .filter(finding -> finding.culpritMethod().equals(call.getName()))
        .toList();
  }

  private static void judge(Method call, Waits waits, List<Finding> findings, List<String> wrong) {
    List<String> wanted = waits == null ? List.of() : Arrays.asList(waits.value());
    List<String> found = findings.stream().map(Finding::operation).sorted().toList();
    boolean named =
        wanted.size() == found.size()
            && wanted.stream().allMatch(names -> found.stream().anyMatch(is(names)));
    if (!named) {
      wrong.add(call.getName() + ": wanted " + wanted + ", found " + findings);
    } else if (waits != null
        && findings.stream().noneMatch(finding -> finding.category().equals(waits.category()))) {
      wrong.add(call.getName() + ": wanted " + waits.category() + ", found " + findings);
    } else if (findings.stream().anyMatch(finding -> finding.count() != 1)) {
      wrong.add(call.getName() + ": more than one wait: " + counts(findings));
    }
  }

  private static java.util.function.Predicate<String> is(String names) {
    return name -> Arrays.asList(names.split("\\|")).contains(name);
  }

  private static List<String> counts(List<Finding> findings) {
    return findings.stream().map(finding -> finding.count() + " x " + finding).toList();
  }
}
