package io.loopwarden.engine.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.CaptureCounts;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.bootstrap.Probes;
import io.loopwarden.bootstrap.TaskQueue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is measured of the agent's own cost, and what comes of it. */
class CostWatchTest {

  private static final int PROBES = 8;
  private static final long SECOND = 1_000_000_000L;
  private static final long MILLI = 1_000_000L;

  private final List<String> said = new ArrayList<>();
  private final CostWatch watch = new CostWatch(0.01, said::add);
  private final Thread thread = Thread.currentThread();
  private long now = System.nanoTime();
  private LoopThread loop = new LoopThread(thread, "netty");

  @BeforeEach
  void becomeLoop() {
    Probes.install(new byte[PROBES], new byte[PROBES], Integer.MAX_VALUE, new boolean[PROBES]);
    loop = LoopThreads.add(loop);
    loop.mark("netty", null, TaskQueue.NONE, false);
    watch.tick(now);
  }

  @AfterEach
  void becomeOrdinary() {
    loop.unmark();
    loop.captureRarely(0);
    loop.stops().restFor(0);
  }

  @Test
  void what_a_loop_was_stopped_for_is_its_share_of_the_time_since_the_last_look() {
    stop(5 * MILLI);

    LoopCost cost = costAfter(SECOND);

    assertThat(cost.thread()).isEqualTo(thread.getName());
    assertThat(cost.share()).isBetween(0.005, 0.0051);
    assertThat(cost.captureRate()).isEqualTo(1);
    assertThat(cost.samplingRate()).isEqualTo(1);
  }

  @Test
  void each_wait_is_captured_or_counted_and_costs_the_loop_something() {
    CaptureCounts before = loop.counts();
    long made = before.made();
    long nanos = before.nanos();

    makeWaits(5_000);

    assertThat(loop.counts().made() - made).isEqualTo(5_000);
    assertThat(loop.counts().rateLimitedCount()).isPositive();
    assertThat(loop.counts().nanos() - nanos)
        .isGreaterThan(4_000 * CaptureCounts.NANOS_PER_COUNTED);
    assertThat(costAfter(SECOND).captured()).isEqualTo(loop.counts().capturedCount());
  }

  @Test
  void it_says_once_that_it_begins_to_limit_a_loop_and_once_that_it_ends() {
    for (int second = 0; second < 3; second++) {
      stop(50 * MILLI);
      costAfter(SECOND);
    }
    assertThat(loopCost().samplingRate()).isEqualTo(0.25);
    assertThat(said)
        .singleElement()
        .asString()
        .contains("5.00% of its time", "overhead=1.00%", thread.getName());

    for (int second = 0; second < 10; second++) {
      costAfter(SECOND);
    }
    assertThat(loopCost().samplingRate()).isEqualTo(1);
    assertThat(said).hasSize(2).last().asString().contains("nothing is limited");
  }

  @Test
  void a_limited_loop_is_left_alone_between_two_stops() {
    for (int second = 0; second < 2; second++) {
      stop(50 * MILLI);
      costAfter(SECOND);
    }
    loop.stops().stoppedWithAll(now, now);

    assertThat(loop.stops().isAllowed(now + MILLI)).isFalse();
    assertThat(loop.stops().isAllowed(now + SECOND)).isTrue();
  }

  @Test
  void without_a_budget_nothing_is_limited_and_all_is_measured() {
    CostWatch unlimited = new CostWatch(0, said::add);
    unlimited.tick(now);
    for (int second = 0; second < 5; second++) {
      stop(500 * MILLI);
      now += SECOND;
      unlimited.tick(now);
    }

    assertThat(said).isEmpty();
    assertThat(unlimited.report().loops())
        .anySatisfy(cost -> assertThat(cost.share()).isBetween(0.5, 0.51))
        .noneMatch(LoopCost::isLimited);
  }

  @Test
  void a_loop_that_has_ended_stays_in_the_totals() throws InterruptedException {
    Thread other = new Thread(() -> makeWaits(300));
    LoopThread ending = LoopThreads.add(new LoopThread(other, "netty"));
    ending.mark("netty", null, TaskQueue.NONE, false);
    other.start();
    other.join();
    long made = ending.counts().made();
    costAfter(SECOND);
    CostTotals before = watch.report().totals();
    while (ending.incidents().poll() != null) {
      // taken
    }
    for (LoopThread ended : LoopThreads.removeDead()) {
      watch.ended(ended);
    }

    costAfter(SECOND);

    assertThat(made).isEqualTo(300);
    assertThat(watch.report().totals().made()).isEqualTo(before.made());
    assertThat(watch.report().totals().captureNanos()).isEqualTo(before.captureNanos());
    assertThat(watch.report().loops()).extracting(LoopCost::thread).doesNotContain(other.getName());
  }

  private void stop(long nanos) {
    loop.stops().stoppedWithAll(now, now + nanos);
  }

  private LoopCost costAfter(long nanos) {
    now += nanos;
    watch.tick(now);
    return loopCost();
  }

  private LoopCost loopCost() {
    return watch.report().loops().stream()
        .filter(cost -> cost.thread().equals(thread.getName()))
        .findFirst()
        .orElseThrow();
  }

  private static void makeWaits(int times) {
    LoopThread current = LoopThreads.current();
    for (int i = 0; current != null && i < times; i++) {
      current.enter(1, null, null);
      current.exit();
    }
  }
}
