package io.loopwarden.engine.pools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Waits in queues are measured by looks from outside. */
class QueueWatchTest {

  private static final long SECOND = 1_000_000_000L;

  static Stream<BlockingQueue<Runnable>> queues() {
    return Stream.of(
        new LinkedBlockingQueue<>(),
        new LinkedBlockingDeque<>(),
        new ArrayBlockingQueue<>(10),
        new LinkedTransferQueue<>());
  }

  @ParameterizedTest
  @MethodSource("queues")
  void a_task_has_waited_since_the_queue_ended_with_it(BlockingQueue<Runnable> queue)
      throws InterruptedException {
    try (OnePool one = pool(queue).queue(3)) {
      QueueWatch watch = QueueWatch.of(one.pool());
      assertThat(watch.length(one.pool())).isEqualTo(3);
      assertThat(watch.look(one.pool(), 0)).isZero();
      assertThat(watch.look(one.pool(), 2 * SECOND)).isEqualTo(2 * SECOND);
    }
  }

  @ParameterizedTest
  @MethodSource("queues")
  void a_queue_that_was_served_leaves_no_wait(BlockingQueue<Runnable> queue)
      throws InterruptedException {
    try (OnePool one = pool(queue).queue(3)) {
      QueueWatch watch = QueueWatch.of(one.pool());
      watch.look(one.pool(), 0);
      one.drain();
      assertThat(watch.length(one.pool())).isZero();
      assertThat(watch.look(one.pool(), 2 * SECOND)).isZero();
    }
  }

  @Test
  void a_task_that_was_taken_has_waited_until_it_was_seen_last() throws InterruptedException {
    try (OnePool one = pool(new LinkedBlockingQueue<>()).queue(1)) {
      QueueWatch watch = QueueWatch.of(one.pool());
      Runnable next = () -> {};
      watch.look(one.pool(), 0);
      watch.look(one.pool(), SECOND);
      one.pool().getQueue().remove();
      one.pool().execute(next);
      assertThat(watch.look(one.pool(), 2 * SECOND)).isEqualTo(SECOND);
      one.pool().remove(next);
      one.pool().execute(next);
      assertThat(watch.look(one.pool(), 2 * SECOND + 1)).isZero();
    }
  }

  @Test
  void the_wait_of_those_who_came_after_a_mark_is_known_too() throws InterruptedException {
    try (OnePool one = pool(new LinkedBlockingQueue<>()).queue(1)) {
      QueueWatch watch = QueueWatch.of(one.pool());
      watch.look(one.pool(), 0);
      one.queue(3);
      watch.look(one.pool(), SECOND / 10);
      one.pool().getQueue().remove();
      assertThat(watch.look(one.pool(), SECOND)).isBetween(9 * SECOND / 10, SECOND);
      assertThat(watch.look(one.pool(), 2 * SECOND)).isEqualTo(2 * SECOND - SECOND / 10);
    }
  }

  @Test
  void a_time_in_which_nothing_ran_is_left_out() throws InterruptedException {
    try (OnePool one = pool(new LinkedBlockingQueue<>()).queue(1)) {
      QueueWatch watch = QueueWatch.of(one.pool());
      watch.look(one.pool(), 0);
      watch.forgive(2 * SECOND);
      assertThat(watch.look(one.pool(), 3 * SECOND)).isEqualTo(SECOND);
    }
  }

  @Test
  void a_scheduled_task_waits_when_it_is_due_only() throws InterruptedException {
    ScheduledThreadPoolExecutor scheduled = new ScheduledThreadPoolExecutor(1);
    try (OnePool one = new OnePool(scheduled, 1)) {
      QueueWatch watch = QueueWatch.of(scheduled);
      scheduled.schedule(() -> {}, 1, TimeUnit.HOURS);
      assertThat(watch.length(scheduled)).isZero();
      one.queue(2);
      assertThat(watch.length(scheduled)).isEqualTo(2);
      assertThat(watch.look(scheduled, System.nanoTime())).isPositive();
    }
  }

  @Test
  void what_a_fork_join_pool_is_handed_from_outside_waits_in_it() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    ForkJoinPool pool = new ForkJoinPool(1);
    try {
      pool.execute(() -> hold(begun, released));
      begun.await();
      pool.submit(() -> {});
      pool.submit(() -> {});
      QueueWatch watch = QueueWatch.of(pool);
      assertThat(watch.length(pool)).isEqualTo(2);
      watch.look(pool, 0);
      assertThat(watch.look(pool, SECOND)).isEqualTo(SECOND);
      assertThat(ForkJoinWorkers.staff(pool).isExhausted()).isTrue();
    } finally {
      released.countDown();
      pool.shutdownNow();
    }
  }

  private static void hold(CountDownLatch begun, CountDownLatch released) {
    begun.countDown();
    try {
      released.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static OnePool pool(BlockingQueue<Runnable> queue) throws InterruptedException {
    return new OnePool(new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, queue), 1);
  }
}
