package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.BusyLoop;
import com.fasterxml.jackson.databind.JsonNode;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.io.TempDir;

/** How busy a loop was and how late it ran its tasks is told as it was. */
class LoopLagTest {

  private static final int TASKS = 75;
  private static final long TASK_NANOS = 20_000_000L;

  /** What a quantile may be off, and a little less: the task's own clock is another. */
  private static final long ABOUT_A_TASK = TASK_NANOS * 9 / 10;

  @TempDir Path directory;

  @OnEachJdk
  void half_busy_netty_loop_is_told_of(Jdk jdk) {
    JsonNode total = busy(jdk, "netty", "netty").path("total");

    assertThat(total.path("task").path("count").asLong()).isGreaterThanOrEqualTo(TASKS * 3 / 4);
    assertThat(total.path("task").path("p99Nanos").asLong()).isGreaterThanOrEqualTo(ABOUT_A_TASK);
  }

  @OnEachJdk
  void half_busy_vertx_loop_is_told_of(Jdk jdk) {
    busy(jdk, "vertx", "vertx");
  }

  @OnEachJdk
  void half_busy_reactor_worker_is_told_of(Jdk jdk) {
    JsonNode total = busy(jdk, "reactor", "reactor").path("total");

    assertThat(total.path("task").path("count").asLong()).isZero();
  }

  @OnEachJdk
  void half_busy_xnio_thread_is_told_of(Jdk jdk) {
    busy(jdk, "xnio", "xnio");
  }

  @OnEachJdk
  void an_idle_loop_is_left_to_idle(Jdk jdk) {
    JsonNode lag = run(jdk, "", "netty", "netty", "1", "4000");
    JsonNode total = lag.path("total");

    assertThat(total.path("utilisation").asDouble()).isLessThan(0.2);
    assertThat(total.path("queueDelay").path("count").asLong()).isLessThanOrEqualTo(1);
    assertThat(total.path("turn").path("count").asLong()).isBetween(1L, 40L);
  }

  @OnEachJdk
  void no_queue_is_probed_when_that_is_off(Jdk jdk) {
    JsonNode lag = run(jdk, ",lag-probe=off", "netty", "netty", Integer.toString(TASKS), "0");

    assertThat(lag.path("total").path("queueDelay").path("count").asLong()).isZero();
    assertThat(lag.path("total").path("turn").path("count").asLong()).isPositive();
  }

  private static long turns(JsonNode lag) {
    return lag.path("total").path("turn").path("count").asLong();
  }

  private JsonNode busy(Jdk jdk, String loop, String model) {
    JsonNode lag = run(jdk, "", model, loop, Integer.toString(TASKS), "0");
    JsonNode total = lag.path("total");
    assertThat(total.path("utilisation").asDouble()).isBetween(0.05, 0.99);
    assertThat(total.path("turn").path("count").asLong()).isGreaterThanOrEqualTo(TASKS * 3 / 4);
    assertThat(total.path("turn").path("p99Nanos").asLong()).isGreaterThanOrEqualTo(ABOUT_A_TASK);
    assertThat(total.path("turn").path("maxNanos").asLong()).isGreaterThanOrEqualTo(TASK_NANOS);
    assertThat(total.path("queueDelay").path("count").asLong()).isPositive();
    return lag;
  }

  /** Returns what was told last of the loop of the model that had most turns. */
  private JsonNode run(Jdk jdk, String settings, String model, String... arguments) {
    Path report = directory.resolve("report-" + jdk + ".jsonl");
    LoopCase.on(jdk).settings("stall=off" + settings).run(report, BusyLoop.class, arguments);
    assertThat(JsonReport.findings(report)).isEmpty();
    return JsonReport.lags(report).stream()
        .filter(lag -> lag.path("loopModel").asText().equals(model))
        .max(Comparator.comparingLong(LoopLagTest::turns))
        .orElseThrow();
  }
}
