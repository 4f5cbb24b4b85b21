package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.NettyLoop;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/**
 * In fail mode a blocking call is refused at its entry where that is safe, and recorded everywhere.
 */
class FailModeTest {

  private static final String ERROR = "io.loopwarden.api.BlockingCallError";

  @OnEachJdk
  void a_sleep_is_refused_and_recorded(Jdk jdk, @TempDir Path directory) {
    Path report = directory.resolve("r.jsonl");
    String output = run(jdk, report, "sleep");
    assertThat(output).contains("sleep threw " + ERROR).contains("java.lang.Thread.sleep");
    assertThat(JsonReport.findings(report))
        .extracting(Finding::operation)
        .containsExactly("java.lang.Thread.sleep");
  }

  @OnEachJdk
  void a_query_is_refused(Jdk jdk, @TempDir Path directory) {
    String output = run(jdk, directory.resolve("r.jsonl"), "statementQuery");
    assertThat(output).contains("statementQuery threw " + ERROR);
  }

  @OnEachJdk
  void a_future_that_is_not_ready_is_refused(Jdk jdk, @TempDir Path directory) {
    String output = run(jdk, directory.resolve("r.jsonl"), "futureGet");
    assertThat(output).contains("futureGet threw " + ERROR).contains("CompletableFuture.get");
  }

  @OnEachJdk
  void a_latch_is_recorded_but_not_refused_because_its_queue_would_break(
      Jdk jdk, @TempDir Path directory) {
    Path report = directory.resolve("r.jsonl");
    String output = run(jdk, report, "latchAwait");
    assertThat(output).doesNotContain("threw");
    assertThat(JsonReport.findings(report))
        .extracting(Finding::operation)
        .contains("java.util.concurrent.CountDownLatch.await");
  }

  @OnEachJdk
  void calls_that_do_not_wait_pass(Jdk jdk, @TempDir Path directory) {
    assertThat(run(jdk, directory.resolve("r.jsonl"), "quiet")).doesNotContain("threw");
  }

  @OnEachJdk
  void a_call_that_a_rule_allows_passes(Jdk jdk, @TempDir Path directory) throws IOException {
    Path rules = directory.resolve("loopwarden.rules");
    Files.writeString(
        rules, "allow com.example.cases.BlockingCalls#sleep : shown to be harmless here\n");
    Path report = directory.resolve("r.jsonl");
    String output =
        LoopCase.on(jdk)
            .settings("mode=fail,rules=" + rules)
            .run(report, NettyLoop.class, "sleep")
            .output();
    assertThat(output).doesNotContain("threw");
    assertThat(JsonReport.findings(report)).isEmpty();
  }

  private static String run(Jdk jdk, Path report, String... calls) {
    List<String> all = List.of(calls);
    return LoopCase.on(jdk)
        .settings("mode=fail")
        .run(report, NettyLoop.class, all.toArray(String[]::new))
        .output();
  }
}
