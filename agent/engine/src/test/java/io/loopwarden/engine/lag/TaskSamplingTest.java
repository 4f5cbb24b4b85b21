package io.loopwarden.engine.lag;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.DurationHistogram;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.bootstrap.TaskTiming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When tasks are timed, and that the end of one that was begun is not missed. */
class TaskSamplingTest {

  private final LoopThread loop = new LoopThread(Thread.currentThread(), "netty");
  private final LoopThread[] loops = {loop};
  private final TaskSampling sampling = new TaskSampling();

  @BeforeEach
  void the_loop_is_in_a_turn() {
    loop.mark("netty", null, TaskQueue.NONE, true);
  }

  @AfterEach
  void time_no_tasks() {
    TaskTiming.close();
    TaskTiming.end();
  }

  @Test
  void nothing_is_told_before_there_is_a_loop() {
    sampling.look(new LoopThread[0]);

    assertThat(TaskTiming.isTold()).isFalse();
  }

  @Test
  void tasks_are_timed_from_one_look_to_the_next() {
    lookUntilTimed();
    runTasks(10);
    sampling.look(loops);
    runTasks(10);

    assertThat(timed()).isEqualTo(10);
  }

  @Test
  void a_flood_of_tasks_is_timed_in_part() {
    lookUntilTimed();
    runTasks(1_000);

    assertThat(timed()).isBetween(60L, 70L);
  }

  @Test
  void nothing_is_told_once_no_task_is_timed_any_more() {
    lookUntilTimed();
    runTasks(1);
    sampling.look(loops);
    sampling.look(loops);
    assertThat(TaskTiming.isTold()).isTrue();

    runTasks(1);
    sampling.look(loops);
    assertThat(TaskTiming.isTold()).isFalse();
  }

  @Test
  void one_look_in_many_begins_again() {
    assertThat(windowsIn(1_000)).isBetween(7, 8);
  }

  @Test
  void tasks_too_short_to_be_told_apart_are_left_alone() {
    runTasks(10_000_000); // none of them takes a microsecond on any machine

    assertThat(windowsIn(200)).isZero();
  }

  @Test
  void tasks_are_timed_again_when_they_take_longer() {
    runTasks(10_000_000);
    windowsIn(200);

    assertThat(windowsIn(200)).isPositive();
  }

  private void lookUntilTimed() {
    while (!TaskTiming.isTold()) {
      sampling.look(loops);
    }
  }

  /** Returns how often tasks began to be timed within so many looks. */
  private int windowsIn(int looks) {
    int begun = 0;
    for (int look = 0; look < looks; look++) {
      boolean before = TaskTiming.isTold();
      sampling.look(loops);
      begun += !before && TaskTiming.isTold() ? 1 : 0;
    }
    return begun;
  }

  private void runTasks(int count) {
    for (int task = 0; task < count; task++) {
      loop.progress();
    }
  }

  private long timed() {
    @Nullable DurationHistogram tasks = loop.timedTasks();
    return tasks == null ? 0 : tasks.count();
  }
}
