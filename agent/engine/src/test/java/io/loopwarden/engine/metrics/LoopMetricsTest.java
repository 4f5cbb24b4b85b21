package io.loopwarden.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.api.MetricView;
import io.loopwarden.bootstrap.LagProbe;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.bootstrap.TaskQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What loops count reaches the book once, and stays there when they have ended. */
class LoopMetricsTest {

  private static final long SECOND = 1_000_000_000L;
  private static final String MODEL = "metrics-of-loops";

  private final MetricBook book = new MetricBook();
  private final LoopMetrics loops = new LoopMetrics(new TagNames());

  @AfterEach
  void forgetLoops() {
    LoopThreads.removeDead();
  }

  @Test
  void turns_and_time_of_a_loop_are_counted_once() throws InterruptedException {
    LoopThread loop = onLoop(TaskQueue.NONE, this::threeTurns);
    loops.read(book, loop.firstTurnNanos() + SECOND);
    loops.read(book, loop.firstTurnNanos() + 2 * SECOND);
    book.renew(1);

    MetricView turns = Shown.in(book, Metric.LOOP_TURN, "model", MODEL);
    assertThat(turns.count()).isEqualTo(3);
    assertThat(turns.counts()[turns.bounds().length]).isEqualTo(3);
    assertThat(turns.sum()).isEqualTo(loop.busyNanos() / 1e9);
    assertThat(Shown.in(book, Metric.LOOP_BUSY, "model", MODEL).value())
        .isEqualTo(loop.busyNanos() / 1e9);
  }

  @Test
  void an_ended_loop_keeps_its_counts_and_has_no_utilization() throws InterruptedException {
    LoopThread loop = onLoop(TaskQueue.NONE, this::threeTurns);
    loops.read(book, loop.firstTurnNanos() + SECOND);
    book.renew(1);
    LoopThreads.removeDead();
    loops.read(book, loop.firstTurnNanos() + 2 * SECOND);
    book.renew(2);

    assertThat(Shown.in(book, Metric.LOOP_TURN, "model", MODEL).count()).isEqualTo(3);
    assertThat(Shown.in(book, Metric.LOOP_UTILIZATION, "model", MODEL).value()).isNaN();
  }

  @Test
  void utilization_is_the_part_of_the_time_since_the_last_look() throws InterruptedException {
    LoopThread loop = onLoop(TaskQueue.NONE, this::threeTurns);
    loops.read(book, loop.firstTurnNanos() + 4 * loop.busyNanos());
    book.renew(1);
    assertThat(Shown.in(book, Metric.LOOP_UTILIZATION, "model", MODEL).value()).isEqualTo(.25);
    loops.read(book, loop.firstTurnNanos() + 8 * loop.busyNanos());
    book.renew(2);

    assertThat(Shown.in(book, Metric.LOOP_UTILIZATION, "model", MODEL).value()).isZero();
    assertThat(Shown.in(book, Metric.LOOP_UTILIZATION_DISTRIBUTION, "model", MODEL).count())
        .isEqualTo(2);
  }

  @Test
  void pending_tasks_are_told_where_they_are_known() throws InterruptedException {
    LoopThread loop = onLoop(new Two(), this::threeTurns);
    loops.read(book, loop.firstTurnNanos() + SECOND);
    book.renew(1);

    assertThat(Shown.in(book, Metric.LOOP_PENDING, "model", MODEL).value()).isEqualTo(2);
  }

  @Test
  void a_loop_whose_tasks_are_not_known_has_no_pending_ones() throws InterruptedException {
    LoopThread loop = onLoop(TaskQueue.NONE, this::threeTurns);
    loops.read(book, loop.firstTurnNanos() + SECOND);

    assertThat(Shown.all(book, Metric.LOOP_PENDING, "model", MODEL)).isEmpty();
  }

  @Test
  void a_probes_delay_is_counted() throws InterruptedException {
    LoopThread loop =
        onLoop(
            TaskQueue.NONE,
            own -> {
              LagProbe probe = new LagProbe(own);
              own.probeBy(probe);
              probe.submit(System.nanoTime() - SECOND * 3 / 10);
              probe.run();
              own.idleEnter();
            });
    loops.read(book, loop.firstTurnNanos() + SECOND);
    book.renew(1);

    MetricView lag = Shown.in(book, Metric.LOOP_LAG, "model", MODEL);
    assertThat(lag.count()).isEqualTo(1);
    assertThat(lag.sum()).isGreaterThanOrEqualTo(.28);
    assertThat(lag.counts()[6]).as("up to 100 ms").isZero();
  }

  private void threeTurns(LoopThread loop) {
    for (int turn = 0; turn < 3; turn++) {
      if (turn > 0) {
        loop.idleExit();
      }
      loop.idleEnter();
    }
  }

  /** Runs a loop to its end. */
  private LoopThread onLoop(TaskQueue queue, Work work) throws InterruptedException {
    LoopThread[] made = new LoopThread[1];
    Thread thread =
        new Thread(
            () -> {
              LoopThread loop = LoopThreads.add(new LoopThread(Thread.currentThread(), MODEL));
              made[0] = loop;
              loop.mark(MODEL, null, queue, true);
              work.on(loop);
            });
    thread.start();
    thread.join();
    return made[0];
  }

  private interface Work {
    void on(LoopThread loop);
  }

  private static final class Two extends TaskQueue {
    @Override
    public int pending() {
      return 2;
    }
  }
}
