package io.loopwarden.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.api.MetricView;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Each series is a meter of its kind, in Prometheus under the names its users expect. */
class LoopwardenMetricsTest {

  private final FixedSeries blocked =
      new FixedSeries("loopwarden.blocked", MetricView.Kind.TIMER, "seconds", "category", "sleep")
          .counted(3, 2.5)
          .max(2);

  private final FixedSeries incidents =
      new FixedSeries("loopwarden.incidents", MetricView.Kind.COUNTER, "", "outcome", "captured")
          .value(4);

  private final FixedSeries turn =
      new FixedSeries("loopwarden.loop.turn", MetricView.Kind.HISTOGRAM, "seconds", "loop", "a")
          .counted(3, 2.5)
          .buckets(new double[] {.001, 1}, 1, 2, 3);

  private final FixedSeries wait =
      new FixedSeries("loopwarden.pool.queue.wait", MetricView.Kind.GAUGE, "seconds", "pool", "p")
          .value(.2);

  private final FixedSeries utilization =
      new FixedSeries("loopwarden.loop.utilization", MetricView.Kind.GAUGE, "ratio", "loop", "a")
          .value(.5);

  private final MeterRegistry simple = new SimpleMeterRegistry();

  @Test
  void a_timer_is_a_function_timer_and_its_longest() {
    ActiveAgent.with(blocked);
    new LoopwardenMetrics().bindTo(simple);

    var timer = simple.get("loopwarden.blocked").tag("category", "sleep").functionTimer();
    assertThat(timer.count()).isEqualTo(3);
    assertThat(timer.totalTime(TimeUnit.SECONDS)).isEqualTo(2.5);
    assertThat(simple.get("loopwarden.blocked.max").timeGauge().value(TimeUnit.SECONDS))
        .isEqualTo(2);
  }

  @Test
  void counters_and_gauges_follow_their_series() {
    ActiveAgent.with(incidents, utilization, wait);
    new LoopwardenMetrics().bindTo(simple);
    incidents.value(9);

    assertThat(simple.get("loopwarden.incidents").functionCounter().count()).isEqualTo(9);
    assertThat(simple.get("loopwarden.loop.utilization").gauge().value()).isEqualTo(.5);
    assertThat(simple.get("loopwarden.pool.queue.wait").timeGauge().value(TimeUnit.MILLISECONDS))
        .isEqualTo(200);
  }

  @Test
  void a_histogram_is_a_timer_and_a_counter_for_each_bound() {
    ActiveAgent.with(turn);
    new LoopwardenMetrics().bindTo(simple);

    assertThat(simple.get("loopwarden.loop.turn").functionTimer().count()).isEqualTo(3);
    assertThat(bucket("0.001")).isEqualTo(1);
    assertThat(bucket("1.0")).isEqualTo(2);
    assertThat(bucket("+Inf")).isEqualTo(3);
  }

  @Test
  void a_series_that_comes_later_is_shown() {
    ActiveAgent agent = ActiveAgent.with();
    new LoopwardenMetrics().bindTo(simple);
    System.gc();
    agent.add(incidents);

    assertThat(simple.get("loopwarden.incidents").functionCounter().count()).isEqualTo(4);
  }

  @Test
  void tags_of_the_application_are_added() {
    ActiveAgent.with(incidents);
    new LoopwardenMetrics(Tags.of("service", "orders")).bindTo(simple);

    assertThat(simple.get("loopwarden.incidents").tags("service", "orders").meter()).isNotNull();
  }

  @Test
  void a_registry_bound_twice_shows_everything_once() {
    ActiveAgent agent = ActiveAgent.with(incidents);
    new LoopwardenMetrics().bindTo(simple);
    new LoopwardenMetrics().bindTo(simple);

    assertThat(simple.getMeters()).hasSize(1);
    assertThat(agent.listened()).isEqualTo(1);
  }

  @Test
  void a_registry_nobody_uses_any_more_is_collected() throws InterruptedException {
    ActiveAgent agent = ActiveAgent.with(incidents, turn);
    WeakReference<MeterRegistry> dropped = boundAndDropped();
    while (dropped.get() != null || agent.listening() > 0) {
      System.gc();
      Thread.sleep(10);
    }
    agent.add(blocked);

    assertThat(agent.listened()).isEqualTo(1);
  }

  @Test
  void prometheus_shows_the_names_of_its_conventions() {
    ActiveAgent.with(blocked, incidents, turn, wait, utilization);
    PrometheusMeterRegistry prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new LoopwardenMetrics().bindTo(prometheus);

    assertThat(prometheus.scrape().lines().filter(line -> !line.startsWith("#")))
        .containsExactlyInAnyOrder(
            "loopwarden_blocked_seconds_count{category=\"sleep\"} 3",
            "loopwarden_blocked_seconds_sum{category=\"sleep\"} 2.5",
            "loopwarden_blocked_max_seconds{category=\"sleep\"} 2.0",
            "loopwarden_incidents_total{outcome=\"captured\"} 4.0",
            "loopwarden_loop_turn_seconds_count{loop=\"a\"} 3",
            "loopwarden_loop_turn_seconds_sum{loop=\"a\"} 2.5",
            "loopwarden_loop_turn_histogram_total{le=\"0.001\",loop=\"a\"} 1.0",
            "loopwarden_loop_turn_histogram_total{le=\"1.0\",loop=\"a\"} 2.0",
            "loopwarden_loop_turn_histogram_total{le=\"+Inf\",loop=\"a\"} 3.0",
            "loopwarden_pool_queue_wait_seconds{pool=\"p\"} 0.2",
            "loopwarden_loop_utilization_ratio{loop=\"a\"} 0.5");
  }

  private double bucket(String bound) {
    return simple.get("loopwarden.loop.turn.histogram").tag("le", bound).functionCounter().count();
  }

  private static WeakReference<MeterRegistry> boundAndDropped() {
    MeterRegistry registry = new SimpleMeterRegistry();
    new LoopwardenMetrics().bindTo(registry);
    assertThat(registry.getMeters()).isNotEmpty();
    return new WeakReference<>(registry);
  }
}
