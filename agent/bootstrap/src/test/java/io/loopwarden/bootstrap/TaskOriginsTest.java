package io.loopwarden.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.api.WorkOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TaskOriginsTest {

  private static final int THREADS = 8;

  /** More than a queue of one task holds. */
  private static final int MANY = 100;

  private final TaskOrigins origins = new TaskOrigins();
  private final Object task = new Object();

  @Test
  void a_task_runs_in_the_name_of_whoever_handed_it_over() {
    origins.hand(task, 5);

    assertThat(origins.serve(task)).isEqualTo(5);
  }

  @Test
  void a_task_that_two_handed_over_runs_for_one_after_the_other() {
    origins.hand(task, 5);
    origins.hand(task, 6);

    assertThat(served(task, 2)).containsExactly(5, 6);
  }

  @Test
  void a_task_that_runs_more_often_than_it_was_handed_over_stays_whose_it_was() {
    origins.hand(task, 5);
    origins.hand(task, 6);

    assertThat(served(task, 4)).containsExactly(5, 6, 6, 6);
  }

  @Test
  void a_task_that_nobody_handed_over_is_nobodys() {
    origins.hand(new Object(), 5);

    assertThat(origins.serve(task)).isEqualTo(WorkOrigin.NONE);
  }

  @Test
  void a_task_handed_over_by_nobody_is_nobodys() {
    origins.hand(task, WorkOrigin.NONE);

    assertThat(origins.serve(task)).isEqualTo(WorkOrigin.NONE);
  }

  @Test
  void a_task_that_nobody_hands_over_after_somebody_is_nobodys_again() {
    origins.hand(task, 5);
    origins.hand(task, WorkOrigin.NONE);

    assertThat(served(task, 3)).containsExactly(5, WorkOrigin.NONE, WorkOrigin.NONE);
  }

  @Test
  void tasks_that_are_equal_are_not_the_same() {
    String one = new String("task");
    String other = new String("task");
    origins.hand(one, 5);
    origins.hand(other, 6);

    assertThat(origins.serve(other)).isEqualTo(6);
    assertThat(origins.serve(one)).isEqualTo(5);
  }

  @Test
  void a_task_that_many_hand_over_before_it_runs_is_right_or_nobodys() {
    for (int i = 1; i <= MANY; i++) {
      origins.hand(task, i);
    }

    assertRightOrUnknown(served(task, MANY));
  }

  @Test
  void a_task_that_many_handed_over_is_right_again_once_it_ran_as_often() {
    for (int i = 1; i <= MANY; i++) {
      origins.hand(task, i);
    }
    long[] unused = served(task, MANY / 2);
    origins.hand(task, 7);
    unused = served(task, MANY / 2);

    assertThat(unused).hasSize(MANY / 2);
    assertThat(origins.serve(task)).isEqualTo(7);
  }

  @Test
  void a_task_that_one_hands_over_ever_so_often_stays_whose_it_is() {
    for (int i = 0; i < MANY; i++) {
      origins.hand(task, 5);
    }
    origins.hand(task, 6);

    long[] served = served(task, MANY + 1);
    assertThat(served).endsWith(5, 6);
    assertThat(LongStream.of(served).filter(each -> each == 5)).hasSize(MANY);
  }

  @Test
  void where_too_many_tasks_wait_origins_are_lost_and_none_is_invented() {
    Object[] tasks = new Object[200_000];
    for (int i = 0; i < tasks.length; i++) {
      tasks[i] = new Object();
      origins.hand(tasks[i], i + 1L);
    }

    int known = 0;
    for (int i = 0; i < tasks.length; i++) {
      long origin = origins.serve(tasks[i]);
      assertThat(origin).isIn(WorkOrigin.NONE, i + 1L);
      known += origin == WorkOrigin.NONE ? 0 : 1;
    }
    assertThat(known).isBetween(50_000, 1 << 16);
  }

  @Test
  void tasks_that_are_gone_leave_room_for_others() {
    for (int i = 0; i < 1_000; i++) {
      origins.hand(new Object(), 5);
    }
    origins.hand(task, 6);

    assertThat(origins.serve(task)).isEqualTo(6);
  }

  @Test
  void tasks_of_threads_that_hand_over_at_once_are_told_apart() throws Exception {
    List<Boolean> right =
        atOnce(
            thread -> {
              boolean all = true;
              for (int i = 0; i < 1_000; i++) {
                Object own = new Object();
                origins.hand(own, thread);
                all &= origins.serve(own) == thread;
              }
              return all;
            });

    assertThat(right).doesNotContain(false);
  }

  @Test
  void a_task_that_threads_hand_over_at_once_for_the_first_time_runs_for_each_of_them()
      throws Exception {
    for (int round = 0; round < 300; round++) {
      Object shared = new Object();
      List<Long> unused =
          atOnce(
              thread -> {
                origins.hand(shared, thread);
                return thread;
              });

      assertThat(unused).hasSize(THREADS);
      assertThat(served(shared, THREADS)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }
  }

  private long[] served(Object served, int times) {
    return LongStream.generate(() -> origins.serve(served)).limit(times).toArray();
  }

  private static void assertRightOrUnknown(long[] served) {
    for (int i = 0; i < served.length; i++) {
      assertThat(served[i]).as("run %s", i + 1).isIn(WorkOrigin.NONE, i + 1L);
    }
    assertThat(served).contains(1);
  }

  /** Does something on eight threads that begin together; each knows its number from 1. */
  private static <T> List<T> atOnce(OfThread<T> work)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Callable<T>> calls = new ArrayList<>();
      for (long i = 1; i <= THREADS; i++) {
        long number = i;
        calls.add(
            () -> {
              start.await();
              return work.of(number);
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(calls)) {
        results.add(each.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private interface OfThread<T> {

    T of(long number);
  }
}
