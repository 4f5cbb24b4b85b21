package io.loopwarden.tests.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.metrics.OpenTelemetryByApi;
import com.example.cases.metrics.OpenTelemetryByHand;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.AgentJar;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** OpenTelemetry's metrics, of an SDK set up by hand and of OpenTelemetry's Java agent. */
class OpenTelemetryTest {

  private static final Duration TWO_AGENTS_ON_A_BUSY_MACHINE = Duration.ofMinutes(5);
  private static final String OURS = AgentJar.argument("log=none");
  private static final String THEIRS =
      "-javaagent:" + System.getProperty("loopwarden.opentelemetry.agent");

  @OnEachJdk
  void instruments_have_names_and_units_by_opentelemetrys_conventions(Jdk jdk) {
    assertThat(byHand(jdk))
        .contains(
            "loopwarden.blocked.count  LONG_SUM",
            "loopwarden.blocked.time s DOUBLE_SUM",
            "loopwarden.blocked.max s DOUBLE_GAUGE",
            "loopwarden.loop.lag.bucket  LONG_SUM",
            "loopwarden.loop.lag.time s DOUBLE_SUM",
            "loopwarden.loop.busy s DOUBLE_SUM",
            "loopwarden.loop.utilization 1 DOUBLE_GAUGE",
            "loopwarden.loop.utilization.distribution.sum 1 DOUBLE_SUM",
            "loopwarden.incidents  LONG_SUM");
  }

  @OnEachJdk
  void the_agent_does_not_set_the_global_one_and_takes_its_metrics_back_when_disarmed(Jdk jdk) {
    assertThat(byHand(jdk)).containsSubsequence("set false", "taken back", "shown again");
  }

  @OnEachJdk
  void loaded_after_the_java_agent_the_metrics_go_its_way_once(Jdk jdk) {
    theMetricsAreExportedOnce(jdk, THEIRS, OURS);
  }

  @OnEachJdk
  void loaded_before_the_java_agent_the_metrics_go_its_way_once(Jdk jdk) {
    theMetricsAreExportedOnce(jdk, OURS, THEIRS);
  }

  private static List<String> byHand(Jdk jdk) {
    return ForkedJvm.of(jdk)
        .classPath(libraries())
        .agent("log=none")
        .run(OpenTelemetryByHand.class)
        .succeeded()
        .outputLines();
  }

  private static void theMetricsAreExportedOnce(Jdk jdk, String... agents) {
    Outcome outcome =
        ForkedJvm.of(jdk)
            .jvmArguments(agents)
            .jvmArguments(
                "-Dotel.metrics.exporter=logging-otlp",
                "-Dotel.metric.export.interval=500",
                "-Dotel.traces.exporter=none",
                "-Dotel.logs.exporter=none")
            .timeout(TWO_AGENTS_ON_A_BUSY_MACHINE)
            .classPath(libraries())
            .run(OpenTelemetryByApi.class)
            .succeeded();
    assertThat(ExportedMetrics.in(outcome.errors()))
        .last()
        .satisfies(
            last -> {
              assertThat(last.counts("orders")).hasSize(1);
              assertThat(last.counts("loopwarden.incidents", "captured"))
                  .singleElement()
                  .satisfies(captured -> assertThat(captured).isPositive());
              assertThat(last.counts("loopwarden.blocked.count", "sleep"))
                  .singleElement()
                  .satisfies(slept -> assertThat(slept).isPositive());
            });
    assertThat(outcome.errors()).doesNotContain("multiple values for the same attributes");
  }

  private static Path[] libraries() {
    return TestLibraries.startingWith("netty-", "opentelemetry-");
  }
}
