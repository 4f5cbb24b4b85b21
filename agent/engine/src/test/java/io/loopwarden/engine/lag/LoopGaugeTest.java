package io.loopwarden.engine.lag;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LagProbe;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;
import org.junit.jupiter.api.Test;

/** Intervals come of subtraction; whatever goes on counts with its time so far. */
class LoopGaugeTest {

  private static final long SECOND = 1_000_000_000L;

  private final LoopThread loop = new LoopThread(Thread.currentThread(), "netty");

  @Test
  void a_turn_that_goes_on_counts_as_time_and_as_the_longest() {
    run();
    LoopLag lag = new LoopGauge(loop).look(loop.turnSinceNanos() + SECOND);

    assertThat(lag.thread()).isEqualTo(Thread.currentThread().getName());
    assertThat(lag.total().utilisation()).isEqualTo(1);
    assertThat(lag.total().turn().maxNanos()).isEqualTo(SECOND);
    assertThat(lag.total().turn().count()).isZero();
  }

  @Test
  void utilisation_is_the_part_of_the_time_spent_in_turns() {
    run();
    loop.idleEnter();
    LoopLag lag = new LoopGauge(loop).look(loop.firstTurnNanos() + 4 * loop.busyNanos());

    assertThat(lag.total().utilisation()).isEqualTo(0.25);
    assertThat(lag.interval()).isEqualTo(lag.total());
  }

  @Test
  void an_interval_tells_of_nothing_before_it() {
    run();
    loop.idleEnter();
    LoopGauge gauge = new LoopGauge(loop);
    long now = loop.firstTurnNanos() + SECOND;
    gauge.look(now);
    gauge.restart();
    LoopLag quiet = gauge.look(now + SECOND);
    loop.idleExit();
    loop.idleEnter();
    LoopLag again = gauge.look(now + 2 * SECOND);

    assertThat(quiet.interval())
        .isEqualTo(new LoopSpan(SECOND, 0, Spread.NONE, Spread.NONE, Spread.NONE));
    assertThat(quiet.total().turn().count()).isEqualTo(1);
    assertThat(again.interval().turn().count()).isEqualTo(1);
    assertThat(again.total().turn().count()).isEqualTo(2);
  }

  @Test
  void no_quantile_is_above_the_longest() {
    run();
    loop.idleEnter();
    Spread turn = new LoopGauge(loop).look(loop.firstTurnNanos() + SECOND).total().turn();

    assertThat(turn.p99Nanos()).isLessThanOrEqualTo(turn.maxNanos());
    assertThat(turn.maxNanos()).isEqualTo(loop.longestTurnNanos());
  }

  @Test
  void a_probe_that_still_waits_counts_as_delay_so_far() {
    run();
    LagProbe probe = new LagProbe(loop);
    loop.probeBy(probe);
    probe.submit(loop.turnSinceNanos());
    LoopLag waiting = new LoopGauge(loop).look(loop.turnSinceNanos() + SECOND);
    probe.run();
    LoopLag ran = new LoopGauge(loop).look(loop.turnSinceNanos() + SECOND);

    assertThat(waiting.total().queueDelay().maxNanos()).isEqualTo(SECOND);
    assertThat(waiting.total().queueDelay().count()).isZero();
    assertThat(ran.total().queueDelay().count()).isEqualTo(1);
  }

  @Test
  void a_probe_lost_with_the_queue_of_a_loop_that_ended_counts_nothing() {
    run();
    LagProbe probe = new LagProbe(loop);
    loop.probeBy(probe);
    probe.submit(loop.turnSinceNanos());
    loop.unmark();

    assertThat(new LoopGauge(loop).look(loop.firstTurnNanos() + SECOND).total().queueDelay())
        .isEqualTo(Spread.NONE);
  }

  @Test
  void a_probe_run_by_another_thread_counts_nothing() throws InterruptedException {
    run();
    LagProbe probe = new LagProbe(loop);
    probe.submit(System.nanoTime());
    Thread other = new Thread(probe);
    other.start();
    other.join();

    assertThat(probe.delays()).isNull();
    assertThat(probe.submittedNanos()).isZero();
  }

  @Test
  void a_probe_in_the_queue_is_not_the_applications_task() {
    loop.mark("netty", null, new Two(), true);
    LagProbe probe = new LagProbe(loop);
    loop.probeBy(probe);
    assertThat(loop.pendingNow()).isEqualTo(2);
    probe.submit(System.nanoTime());
    assertThat(loop.pendingNow()).isEqualTo(1);
    probe.run();

    assertThat(loop.pendingNow()).isEqualTo(2);
  }

  private void run() {
    loop.mark("netty", null, TaskQueue.NONE, true);
  }

  private static final class Two extends TaskQueue {
    @Override
    public int pending() {
      return 2;
    }
  }
}
