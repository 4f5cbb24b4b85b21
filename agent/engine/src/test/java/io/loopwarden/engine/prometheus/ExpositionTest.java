package io.loopwarden.engine.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.api.MetricView;
import io.loopwarden.engine.metrics.FixedSeries;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names and lines are those of Prometheus; no value can be taken for more than a value. */
class ExpositionTest {

  @Test
  void a_counter_has_its_unit_and_total() {
    FixedSeries busy =
        new FixedSeries("loopwarden.loop.busy", MetricView.Kind.COUNTER, "seconds", "loop", "n-1")
            .value(1.5);

    assertThat(text(busy))
        .isEqualTo(
            """
            # HELP loopwarden_loop_busy_seconds_total What it is.
            # TYPE loopwarden_loop_busy_seconds_total counter
            loopwarden_loop_busy_seconds_total{loop="n-1"} 1.5
            """);
  }

  @Test
  void a_timer_is_a_summary_and_its_longest_a_gauge_of_its_own() {
    FixedSeries blocked =
        new FixedSeries("loopwarden.blocked", MetricView.Kind.TIMER, "seconds", "category", "sleep")
            .counted(3, 2.5)
            .max(2);

    assertThat(text(blocked))
        .isEqualTo(
            """
            # HELP loopwarden_blocked_seconds What it is.
            # TYPE loopwarden_blocked_seconds summary
            loopwarden_blocked_seconds_count{category="sleep"} 3.0
            loopwarden_blocked_seconds_sum{category="sleep"} 2.5
            # HELP loopwarden_blocked_max_seconds What it is. The longest of late.
            # TYPE loopwarden_blocked_max_seconds gauge
            loopwarden_blocked_max_seconds{category="sleep"} 2.0
            """);
  }

  @Test
  void a_histogram_has_buckets() {
    FixedSeries turn =
        new FixedSeries("loopwarden.loop.turn", MetricView.Kind.HISTOGRAM, "seconds", "loop", "a")
            .counted(3, 2.5)
            .buckets(new double[] {.001, 1}, 1, 2, 3);

    assertThat(text(turn))
        .contains(
            """
            # TYPE loopwarden_loop_turn_seconds histogram
            loopwarden_loop_turn_seconds_bucket{loop="a",le="0.001"} 1
            loopwarden_loop_turn_seconds_bucket{loop="a",le="1.0"} 2
            loopwarden_loop_turn_seconds_bucket{loop="a",le="+Inf"} 3
            loopwarden_loop_turn_seconds_count{loop="a"} 3.0
            loopwarden_loop_turn_seconds_sum{loop="a"} 2.5
            """);
  }

  @Test
  void a_gauge_that_is_not_known_is_left_out() {
    FixedSeries unknown =
        new FixedSeries("loopwarden.loop.utilization", MetricView.Kind.GAUGE, "ratio")
            .value(Double.NaN);
    FixedSeries known =
        new FixedSeries("loopwarden.loop.utilization", MetricView.Kind.GAUGE, "ratio").value(.5);

    assertThat(text(unknown)).isEmpty();
    assertThat(text(unknown, known)).endsWith("gauge\nloopwarden_loop_utilization_ratio 0.5\n");
  }

  @Test
  void all_series_of_a_metric_stand_together() {
    FixedSeries one =
        new FixedSeries("loopwarden.output.lost", MetricView.Kind.COUNTER, "", "output", "a");
    FixedSeries between = new FixedSeries("loopwarden.allowed", MetricView.Kind.COUNTER, "");
    FixedSeries two =
        new FixedSeries("loopwarden.output.lost", MetricView.Kind.COUNTER, "", "output", "b");

    assertThat(text(one, between, two))
        .contains("{output=\"a\"} 0.0\nloopwarden_output_lost_total{");
  }

  @Test
  void a_hostile_value_stays_a_value() {
    FixedSeries hostile =
        new FixedSeries(
            "loopwarden.output.lost", MetricView.Kind.COUNTER, "", "output", "a\"} 1\nx \\");

    assertThat(text(hostile))
        .contains("loopwarden_output_lost_total{output=\"a\\\"} 1\\nx \\\\\"} 0.0\n");
  }

  @Test
  void open_metrics_name_the_family_without_total_tell_the_unit_and_end() {
    FixedSeries busy =
        new FixedSeries("loopwarden.loop.busy", MetricView.Kind.COUNTER, "seconds").value(1);

    assertThat(Exposition.of(List.of(busy), Format.OPEN_METRICS))
        .isEqualTo(
            """
            # HELP loopwarden_loop_busy_seconds What it is.
            # TYPE loopwarden_loop_busy_seconds counter
            # UNIT loopwarden_loop_busy_seconds seconds
            loopwarden_loop_busy_seconds_total 1.0
            # EOF
            """);
  }

  @Test
  void a_unit_that_ends_the_name_is_not_said_twice() {
    FixedSeries ratio =
        new FixedSeries("loopwarden.agent.cost.ratio", MetricView.Kind.GAUGE, "ratio").value(1);

    assertThat(text(ratio)).endsWith("\nloopwarden_agent_cost_ratio 1.0\n");
  }

  @Test
  void a_client_gets_the_format_it_prefers() {
    String scraper =
        "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

    assertThat(Format.preferredBy(scraper)).isEqualTo(Format.OPEN_METRICS);
    assertThat(Format.preferredBy("text/plain, application/openmetrics-text;q=0.3"))
        .isEqualTo(Format.TEXT);
    assertThat(Format.preferredBy("*/*")).isEqualTo(Format.TEXT);
    assertThat(Format.preferredBy("application/openmetrics-text;q=nonsense"))
        .isEqualTo(Format.TEXT);
    assertThat(Format.preferredBy(null)).isEqualTo(Format.TEXT);
  }

  private static String text(MetricView... series) {
    return Exposition.of(List.of(series), Format.TEXT);
  }
}
