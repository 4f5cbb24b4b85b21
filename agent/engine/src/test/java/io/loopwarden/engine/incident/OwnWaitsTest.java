package io.loopwarden.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.naming.OwnWait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a loop that only a rule declares waits for work is learnt from its waits. */
class OwnWaitsTest {

  private static final OwnWait IN_RUN = new OwnWait(1, 10);
  private static final OwnWait IN_POLL = new OwnWait(2, 20);
  private static final OwnWait IN_OTHER = new OwnWait(2, 21);
  private static final OwnWait IN_TASK = new OwnWait(6, 60);

  private final LoopThread loop = new LoopThread(Thread.currentThread(), "user");
  private final OwnWaits waits = new OwnWaits();

  @BeforeEach
  void isALoop() {
    loop.mark("user", null, TaskQueue.NONE, false);
  }

  @Test
  void the_outermost_place_is_the_loops_own_again_and_again() {
    assertThat(waits.next(wait(IN_POLL))).isEmpty();
    assertThat(waits.next(wait(IN_POLL))).isEmpty();
    assertThat(waits.next(wait(IN_RUN))).hasSize(2); // which were a task's after all
    assertThat(waits.next(wait(IN_RUN))).isEmpty();
  }

  @Test
  void a_wait_further_in_is_a_tasks() {
    waits.next(wait(IN_POLL));

    assertThat(waits.next(wait(IN_TASK))).hasSize(1);
    assertThat(waits.next(wait(IN_OTHER))).hasSize(1);
  }

  @Test
  void a_tasks_wait_that_came_first_comes_out_when_the_loops_own_is_seen() {
    NamedWait first = wait(IN_TASK);
    assertThat(waits.next(first)).isEmpty();
    assertThat(waits.isUnsure(loop)).isTrue();

    assertThat(waits.next(wait(IN_POLL))).containsExactly(first);
  }

  @Test
  void a_wait_that_is_open_teaches_too() {
    NamedWait first = wait(IN_TASK);
    waits.next(first);

    assertThat(waits.learn(loop, IN_POLL)).containsExactly(first);
    assertThat(waits.learn(loop, IN_POLL)).isEmpty();
  }

  @Test
  void a_wait_of_another_kind_is_never_the_loops_own() {
    NamedWait sleep = wait(null);

    assertThat(waits.next(sleep)).containsExactly(sleep);
    assertThat(waits.isOwn(loop, sleep.verdict())).isFalse();
  }

  @Test
  void where_the_model_tells_idle_nothing_is_learnt() {
    loop.mark("user", null, TaskQueue.NONE, true);

    assertThat(waits.next(wait(IN_POLL))).hasSize(1);
    assertThat(waits.next(wait(IN_RUN))).isEmpty();
  }

  private NamedWait wait(@Nullable OwnWait place) {
    return Waits.at(loop, "0123456789abcdef", place);
  }
}
