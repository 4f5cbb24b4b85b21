package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.OrderLoop;
import com.acme.shop.Waits;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class IdleWaitsTest {

  private static final StackNaming NAMING = Naming.standard();

  private static boolean idle(String loopModel, String category, String... frames) {
    return NAMING.name(Sightings.on(loopModel, category, frames)).idle();
  }

  @Test
  void a_real_loop_waiting_for_work_is_idle() {
    try (WaitingThread loop = WaitingThread.start(new OrderLoop(new LinkedBlockingQueue<>()))) {
      assertThat(NAMING.name(Sightings.seen("park", loop.stackBelow("take"))).idle()).isTrue();
    }
  }

  @Test
  void a_real_loop_whose_task_waits_in_a_queue_is_blocked() {
    BlockingQueue<Runnable> orders = new LinkedBlockingQueue<>();
    orders.add(Waits.runnable(() -> Waits.take(new LinkedBlockingQueue<>())));
    try (WaitingThread loop = WaitingThread.start(new OrderLoop(orders))) {
      Verdict verdict = NAMING.name(Sightings.seen("park", loop.stackBelow("take")));

      assertThat(verdict.culprit().getClassName()).isEqualTo("com.acme.shop.Waits");
      assertThat(verdict.idle()).isFalse();
    }
  }

  @Test
  void a_real_pool_worker_without_a_task_is_idle() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    WaitingThread[] worker = new WaitingThread[1];
    pool.setThreadFactory(
        work -> {
          Thread thread = new Thread(work);
          worker[0] = WaitingThread.of(thread);
          return thread;
        });
    pool.prestartCoreThread();
    try {
      assertThat(NAMING.name(Sightings.seen("park", worker[0].stackBelow("getTask"))).idle())
          .isTrue();
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void a_loop_of_a_known_model_is_never_judged_idle_here() {
    assertThat(
            idle(
                "netty", "park", "java.util.concurrent.LinkedBlockingQueue.take", "com.acme.L.run"))
        .isFalse();
  }

  @Test
  void a_select_a_park_a_monitor_and_a_condition_are_a_loops_ways_to_wait() {
    assertThat(idle("user", "select", "sun.nio.ch.SelectorImpl.select", "com.acme.Loop.run"))
        .isTrue();
    assertThat(
            idle(
                "user",
                "park",
                "java.util.concurrent.locks.LockSupport.parkNanos",
                "com.acme.Loop.run"))
        .isTrue();
    assertThat(idle("user", "wait", "java.lang.Object.wait", "com.acme.Loop.run")).isTrue();
    assertThat(
            idle(
                "user",
                "park",
                "java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject.await",
                "com.acme.Loop.run"))
        .isTrue();
  }

  @Test
  void a_sleep_a_future_and_a_latch_are_not() {
    assertThat(idle("user", "sleep", "java.lang.Thread.sleep", "com.acme.Loop.run")).isFalse();
    assertThat(
            idle("user", "park", "java.util.concurrent.CompletableFuture.get", "com.acme.Loop.run"))
        .isFalse();
    assertThat(
            idle("user", "park", "java.util.concurrent.CountDownLatch.await", "com.acme.Loop.run"))
        .isFalse();
  }

  @Test
  void a_take_below_a_library_that_called_the_application_is_blocked() {
    assertThat(
            idle(
                "user",
                "park",
                "java.util.concurrent.LinkedBlockingQueue.take",
                "com.acme.Callback.on",
                "org.xnio.nio.WorkerThread.run"))
        .isFalse();
  }

  @Test
  void a_librarys_loop_that_waits_in_its_outermost_frame_is_idle() {
    assertThat(
            idle(
                "user",
                "select",
                "sun.nio.ch.SelectorImpl.select",
                "org.xnio.nio.WorkerThread.run"))
        .isTrue();
  }
}
