package io.loopwarden.engine.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.api.MetricView;
import io.loopwarden.api.MetricsListener;
import io.loopwarden.engine.metrics.Metric;
import io.loopwarden.engine.metrics.MetricBook;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Code of the application that hears of the metrics, and may hang. */
class MetricExportTest {

  private final List<String> said = new ArrayList<>();
  private final MetricBook book = new MetricBook();
  private final MetricExport export = MetricExport.toListeners(book, said::add);
  private final Hanging hanging = new Hanging();

  @Test
  void a_registry_that_hangs_holds_up_nobody_and_is_told_once_after_half_a_minute()
      throws InterruptedException {
    book.watch(hanging);
    book.gauge(Metric.FINDINGS);
    export.tick(System.nanoTime());
    hanging.entered.await();

    tickLater(25);
    assertThat(said).isEmpty();
    tickLater(35);
    tickLater(36);
    assertThat(said).singleElement().asString().startsWith("a metrics registry");
  }

  @Test
  void what_was_new_meanwhile_is_told_when_it_answers_again() throws InterruptedException {
    book.watch(hanging);
    book.gauge(Metric.FINDINGS);
    export.tick(System.nanoTime());
    hanging.entered.await();
    book.counter(Metric.ALLOWED);
    export.tick(System.nanoTime());

    hanging.leave.countDown();
    assertThat(hanging.second.await(60, TimeUnit.SECONDS)).isTrue();
  }

  private void tickLater(long seconds) {
    export.tick(System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
  }

  private static final class Hanging implements MetricsListener {

    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch leave = new CountDownLatch(1);
    final CountDownLatch second = new CountDownLatch(2);

    @Override
    public void added(MetricView series) {
      entered.countDown();
      try {
        leave.await();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
      second.countDown();
    }
  }
}
