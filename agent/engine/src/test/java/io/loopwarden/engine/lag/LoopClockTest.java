package io.loopwarden.engine.lag;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.DurationHistogram;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.bootstrap.TaskTiming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What counts as a turn, as a task, and as neither. */
class LoopClockTest {

  private static final long MILLI = 1_000_000L;

  private final LoopThread loop = new LoopThread(Thread.currentThread(), "netty");

  @Test
  void a_turn_ends_when_the_loop_waits() {
    run();
    busyFor(5 * MILLI);
    loop.idleEnter();

    assertThat(count(loop.turns())).isEqualTo(1);
    assertThat(loop.busyNanos()).isGreaterThanOrEqualTo(5 * MILLI);
    assertThat(loop.longestTurnNanos()).isEqualTo(loop.busyNanos());
    assertThat(loop.turnSinceNanos()).isZero();
  }

  @Test
  void time_in_which_the_loop_waits_is_in_no_turn() {
    run();
    loop.idleEnter();
    long before = loop.busyNanos();
    loop.idleEnter(); // the overloads of one wait call each other
    busyFor(5 * MILLI);
    loop.idleExit();
    assertThat(loop.turnSinceNanos()).isZero();
    loop.idleExit();

    assertThat(loop.turnSinceNanos()).isNotZero();
    assertThat(loop.busyNanos()).isEqualTo(before);
    assertThat(count(loop.turns())).isEqualTo(1);
  }

  @Test
  void a_callback_inside_a_turn_is_part_of_it() {
    run();
    busyFor(MILLI);
    loop.enter(true, "declared", true, false);
    busyFor(MILLI);
    loop.leave();
    busyFor(MILLI);
    loop.idleEnter();

    assertThat(count(loop.turns())).isEqualTo(1);
    assertThat(loop.longestTurnNanos()).isGreaterThanOrEqualTo(3 * MILLI);
  }

  @Test
  void an_outermost_callback_is_a_turn() {
    for (int callback = 0; callback < 3; callback++) {
      loop.enter(true, "kotlin", true, false);
      busyFor(MILLI);
      loop.leave();
      busyFor(MILLI);
    }

    assertThat(count(loop.turns())).isEqualTo(3);
    assertThat(loop.timedTasks()).isNull();
    assertThat(loop.busyNanos()).isGreaterThanOrEqualTo(3 * MILLI);
    assertThat(loop.turnSinceNanos()).isZero();
  }

  @Test
  void work_that_may_block_is_in_no_turn() {
    run();
    loop.enter(false, "javafx", true, false);
    assertThat(loop.turnSinceNanos()).isZero();
    loop.leave();

    assertThat(loop.turnSinceNanos()).isNotZero();
    assertThat(count(loop.turns())).isEqualTo(1);
  }

  @Test
  void a_loop_inside_a_task_ends_its_turn_when_it_waits() {
    run();
    loop.enter(true, "swing", true, false);
    loop.idleEnter();
    busyFor(5 * MILLI);
    loop.idleExit();
    long between = loop.busyNanos();
    loop.leave();
    loop.idleEnter();

    assertThat(count(loop.turns())).isEqualTo(2);
    assertThat(loop.turnSinceNanos()).isZero();
    assertThat(loop.busyNanos()).isGreaterThan(between);
  }

  @Test
  void a_thread_that_is_no_loop_any_more_is_in_no_turn() {
    run();
    loop.unmark();

    assertThat(count(loop.turns())).isEqualTo(1);
    assertThat(loop.turnSinceNanos()).isZero();
  }

  @Test
  void a_loop_whose_waits_are_not_told_apart_has_no_turns() {
    loop.mark("user", null, TaskQueue.NONE, false);
    loop.progress();
    loop.idleEnter();
    loop.idleExit();

    assertThat(loop.turns()).isNull();
    assertThat(loop.firstTurnNanos()).isZero();
  }

  @Test
  void a_loop_marked_by_another_thread_has_its_first_turn_after_its_first_wait() {
    LoopThread other = new LoopThread(new Thread(() -> {}), "netty");
    other.mark("netty", null, TaskQueue.NONE, true);

    assertThat(other.turnSinceNanos()).isZero();
  }

  @Test
  void the_only_task_of_a_turn_is_timed() {
    run();
    loop.progress();
    busyFor(2 * MILLI);
    loop.idleEnter();

    assertThat(count(loop.timedTasks())).isEqualTo(1);
    assertThat(loop.longestTaskNanos()).isGreaterThanOrEqualTo(2 * MILLI);
  }

  @Test
  void of_a_short_turn_with_two_tasks_none_is_timed() {
    run();
    loop.progress();
    loop.progress();
    loop.idleEnter();

    assertThat(loop.timedTasks()).isNull();
  }

  @Test
  void a_timed_task_of_a_long_turn_ends_where_the_next_begins() {
    run();
    loop.progress();
    TaskTiming.open();
    loop.progress();
    TaskTiming.close();
    loop.progress();
    busyFor(5 * MILLI);
    loop.idleEnter();

    assertThat(count(loop.timedTasks())).isEqualTo(1);
    assertThat(loop.longestTurnNanos() - loop.longestTaskNanos()).isGreaterThanOrEqualTo(5 * MILLI);
  }

  @Test
  void a_task_that_begins_while_tasks_are_timed_is_timed_to_its_end() {
    run();
    TaskTiming.open();
    loop.progress();
    TaskTiming.close();
    loop.progress();
    TaskTiming.open();
    loop.progress();
    TaskTiming.close();
    assertThat(loop.isTimingTask()).isTrue();
    busyFor(5 * MILLI);
    loop.idleEnter();

    assertThat(loop.isTimingTask()).isFalse();
    assertThat(count(loop.timedTasks())).isEqualTo(2);
    assertThat(loop.longestTaskNanos()).isGreaterThanOrEqualTo(5 * MILLI);
  }

  @Test
  void no_task_is_timed_where_idle_waits_are_not_told_apart() {
    loop.mark("user", null, TaskQueue.NONE, false);
    TaskTiming.open();
    loop.progress();
    loop.progress();

    assertThat(loop.isTimingTask()).isFalse();
    assertThat(loop.timedTasks()).isNull();
  }

  @Test
  void tasks_that_the_queue_counts_are_counted_once() {
    Taken queue = new Taken();
    loop.mark("netty", null, queue, true);
    long before = loop.task();
    queue.taken = 3;
    loop.taskTaken();

    assertThat(loop.task() - before).isEqualTo(3);
  }

  @Test
  void a_task_that_no_queue_counts_is_counted_when_it_is_told_of() {
    run();
    long before = loop.task();
    loop.taskTaken();

    assertThat(loop.task() - before).isEqualTo(1);
  }

  @Test
  void the_only_task_of_a_turn_is_timed_if_the_queue_counts_it() {
    Taken queue = new Taken();
    loop.mark("netty", null, queue, true);
    queue.taken = 1;
    loop.idleEnter();
    loop.idleExit();
    queue.taken = 3;
    loop.idleEnter();

    assertThat(count(loop.timedTasks())).isEqualTo(1);
  }

  @Test
  void a_queue_that_fails_counts_nothing() {
    loop.mark(
        "netty",
        null,
        new Taken() {
          @Override
          public long taken() {
            throw new IllegalStateException("a queue of its own kind");
          }
        },
        true);

    loop.idleEnter();
    assertThat(loop.task()).isPositive();
  }

  @Test
  void a_wake_up_without_a_task_times_none() {
    run();
    loop.idleEnter();
    loop.idleExit();
    loop.idleEnter();

    assertThat(loop.timedTasks()).isNull();
  }

  @Test
  void waking_up_is_no_work_where_tasks_are_told_apart() {
    run();
    loop.progress();
    loop.idleEnter();
    long before = loop.workMark();
    loop.idleExit();
    loop.idleEnter();

    assertThat(loop.workMark()).isEqualTo(before);
    loop.idleExit();
    loop.progress();
    assertThat(loop.workMark()).isNotEqualTo(before);
  }

  @AfterEach
  void timeNoTasks() {
    TaskTiming.close();
    TaskTiming.end();
  }

  private void run() {
    loop.mark("netty", null, TaskQueue.NONE, true);
  }

  private static long count(@Nullable DurationHistogram histogram) {
    return histogram == null ? 0 : histogram.count();
  }

  /** A queue that counts what is taken from it. */
  private static class Taken extends TaskQueue {

    private long taken;

    @Override
    public int pending() {
      return 0;
    }

    @Override
    public boolean countsTaken() {
      return true;
    }

    @Override
    public long taken() {
      return taken;
    }
  }

  private static void busyFor(long nanos) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < nanos) {
      Thread.onSpinWait();
    }
  }
}
