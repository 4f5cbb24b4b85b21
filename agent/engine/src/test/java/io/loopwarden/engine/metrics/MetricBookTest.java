package io.loopwarden.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.api.MetricView;
import io.loopwarden.api.MetricsListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Series are stable and bounded, and each is told once. */
class MetricBookTest {

  private static final int MOST = 2_000;

  private final MetricBook book = new MetricBook();

  @Test
  void the_same_tags_are_the_same_series() {
    Counter first = book.counter(Metric.OUTPUT_LOST, "console");

    assertThat(book.counter(Metric.OUTPUT_LOST, "console")).isSameAs(first);
    assertThat(book.counter(Metric.OUTPUT_LOST, "report")).isNotSameAs(first);
    assertThat(first.tags()).containsExactly("output", "console");
  }

  @Test
  void what_was_added_is_shown_when_it_is_renewed() {
    Counter counter = book.counter(Metric.ALLOWED);
    counter.add(3);
    assertThat(counter.value()).isZero();
    book.renew(1);

    assertThat(counter.value()).isEqualTo(3);
  }

  @Test
  void a_counter_never_shrinks() {
    Counter counter = book.counter(Metric.ALLOWED);
    counter.reach(7);
    counter.reach(5);
    book.renew(1);

    assertThat(counter.value()).isEqualTo(7);
  }

  @Test
  void a_gauge_nobody_tells_is_unknown() {
    Gauge gauge = book.gauge(Metric.FINDINGS);
    gauge.raise(2);
    book.renew(1);
    assertThat(gauge.value()).isEqualTo(2);
    book.renew(2);

    assertThat(gauge.value()).isNaN();
  }

  @Test
  void what_comes_after_the_bound_shares_one_series_of_its_metric() {
    for (int i = 0; i < MOST + 100; i++) {
      book.counter(Metric.OUTPUT_LOST, "output " + i).add(1);
    }
    book.renew(1);

    assertThat(book.series()).hasSize(MOST + 1);
    assertThat(Shown.in(book, Metric.OUTPUT_LOST, "output", "other").value()).isEqualTo(100);
  }

  @Test
  void values_of_tags_are_one_short_line() {
    book.counter(Metric.OUTPUT_LOST, "a\nb\u0000" + "x".repeat(200));
    book.counter(Metric.OUTPUT_LOST, "");

    assertThat(book.series().get(0).tags().get(1))
        .startsWith("a\\nb\\u0000x")
        .endsWith("…")
        .hasSize(100);
    assertThat(book.series().get(1).tags().get(1)).isEqualTo("unnamed");
  }

  @Test
  void a_longest_duration_is_forgotten_after_two_minutes() {
    Timer timer = book.timer(Metric.POOL_EXHAUSTED, "pool");
    timer.add(1, 5_000_000_000L);
    long minute = 60_000_000_000L;
    book.renew(1);
    book.renew(1 + minute);
    book.renew(2 + minute);
    assertThat(timer.max()).isEqualTo(5);
    book.renew(1 + 2 * minute);
    book.renew(2 + 2 * minute);

    assertThat(timer.max()).isZero();
    assertThat(timer.sum()).isEqualTo(5);
    assertThat(timer.count()).isEqualTo(1);
  }

  @Test
  void a_histogram_counts_up_to_each_bound_and_all_at_last() {
    Histogram histogram = book.histogram(Metric.LOOP_UTILIZATION_DISTRIBUTION, "netty");
    histogram.add(.1);
    histogram.add(.15);
    histogram.add(1);
    book.renew(1);

    assertThat(histogram.bounds()).startsWith(.1, .2).endsWith(.99, 1);
    assertThat(histogram.counts()).startsWith(1, 2).endsWith(2, 3, 3);
    assertThat(histogram.sum()).isEqualTo(1.25);
  }

  @Test
  void a_listener_hears_of_present_and_later_series_once_each() {
    book.counter(Metric.ALLOWED);
    List<MetricView> heard = new ArrayList<>();
    MetricsListener listener = heard::add;
    book.watch(listener);
    assertThat(heard).hasSize(1);
    book.counter(Metric.LEDGER_OVERFLOW);
    book.tell();
    book.tell();

    assertThat(heard).containsExactlyElementsOf(book.series());
    assertThat(listener).isNotNull();
  }

  @Test
  void a_listener_that_throws_hears_of_the_next_series() {
    List<MetricView> heard = new ArrayList<>();
    MetricsListener listener =
        series -> {
          heard.add(series);
          throw new IllegalStateException("not mine");
        };
    book.counter(Metric.ALLOWED);
    book.counter(Metric.LEDGER_OVERFLOW);
    book.watch(listener);

    assertThat(heard).hasSize(2);
  }

  @Test
  void a_listener_that_makes_others_watch_meanwhile_is_told_nothing_twice() {
    List<MetricView> outer = new ArrayList<>();
    List<MetricView> inner = new ArrayList<>();
    MetricsListener second = inner::add;
    MetricsListener first =
        series -> {
          outer.add(series);
          book.watch(second);
          book.tell();
        };
    book.counter(Metric.ALLOWED);
    book.watch(first);

    assertThat(outer).hasSize(1);
    assertThat(inner).hasSize(1);
  }
}
