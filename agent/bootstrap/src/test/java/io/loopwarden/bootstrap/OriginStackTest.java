package io.loopwarden.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.api.WorkOrigin;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OriginStackTest {

  /** More than a stack holds. */
  private static final int TOO_DEEP = 1_200;

  private final OriginStack stack = OriginStack.current();

  @AfterEach
  void leaveNothingBehind() {
    for (int i = 0; i < TOO_DEEP; i++) {
      stack.pop();
    }
    long unused = stack.replace(WorkOrigin.NONE);
  }

  @Test
  void each_thread_keeps_its_own() throws Exception {
    long unused = stack.replace(5);
    FutureTask<OriginStack> other = new FutureTask<>(OriginStack::current);
    run(other);

    assertThat(OriginStack.current()).isSameAs(stack);
    assertThat(other.get()).isNotSameAs(stack);
    assertThat(other.get().top()).isEqualTo(WorkOrigin.NONE);
  }

  @Test
  void after_work_in_another_name_the_former_is_there_again() {
    stack.push(5);
    stack.push(6);
    assertThat(stack.top()).isEqualTo(6);
    stack.pop();
    assertThat(stack.top()).isEqualTo(5);
    stack.pop();
    assertThat(stack.top()).isEqualTo(WorkOrigin.NONE);
  }

  @Test
  void work_nested_deeper_than_the_first_array_finds_its_way_back() {
    for (int i = 1; i <= 100; i++) {
      stack.push(i);
    }
    for (int i = 100; i >= 1; i--) {
      assertThat(stack.top()).isEqualTo(i);
      stack.pop();
    }
    assertThat(stack.top()).isEqualTo(WorkOrigin.NONE);
  }

  @Test
  void an_end_without_a_beginning_changes_nothing() {
    long unused = stack.replace(5);
    stack.pop();
    stack.pop();
    assertThat(stack.top()).isEqualTo(5);

    stack.push(6);
    assertThat(stack.top()).isEqualTo(6);
    stack.pop();
    assertThat(stack.top()).isEqualTo(5);
  }

  @Test
  void work_nested_too_deep_keeps_the_last_name_that_found_room() {
    for (int i = 1; i <= TOO_DEEP; i++) {
      stack.push(i);
    }
    assertThat(stack.top()).isEqualTo(1_000);
    for (int i = TOO_DEEP; i > 1_000; i--) {
      stack.pop();
    }
    for (int i = 1_000; i >= 1; i--) {
      assertThat(stack.top()).isEqualTo(i);
      stack.pop();
    }
    assertThat(stack.top()).isEqualTo(WorkOrigin.NONE);
  }

  @Test
  void what_is_part_of_work_is_in_its_name() {
    stack.push(5);
    stack.pushSame();
    assertThat(stack.top()).isEqualTo(5);
    stack.pop();
    assertThat(stack.top()).isEqualTo(5);
  }

  @Test
  void a_name_taken_from_a_connection_is_replaced_by_the_next() {
    stack.adopt(5);
    assertThat(stack.top()).isEqualTo(5);
    assertThat(stack.mayAdopt()).isTrue();
    stack.adopt(6);
    assertThat(stack.top()).isEqualTo(6);
  }

  @Test
  void work_that_was_handed_over_takes_no_name_from_a_connection() {
    stack.push(5);

    assertThat(stack.mayAdopt()).isFalse();
  }

  @Test
  void nobodys_work_may_take_a_name_from_a_connection() {
    assertThat(stack.mayAdopt()).isTrue();
    stack.push(WorkOrigin.NONE);
    assertThat(stack.mayAdopt()).isTrue();
  }

  @Test
  void what_is_part_of_work_for_a_connection_may_be_for_the_next_one() {
    stack.adopt(5);
    stack.pushSame();
    assertThat(stack.mayAdopt()).isTrue();
    stack.adopt(6);
    stack.pop();
    assertThat(stack.top()).isEqualTo(5);
    assertThat(stack.mayAdopt()).isTrue();
  }

  @Test
  void replacing_a_name_tells_the_former_wherever_it_came_from() {
    stack.adopt(5);

    assertThat(stack.replace(6)).isEqualTo(5);
    assertThat(stack.replace(7)).isEqualTo(6);
    assertThat(stack.mayAdopt()).isFalse();
  }

  @Test
  void a_thread_works_for_whoever_started_it() throws Exception {
    FutureTask<Long> work = new FutureTask<>(WorkOrigin::current);
    Thread thread = new Thread(work);
    long unused = stack.replace(5);
    Handovers.hand(thread); // as woven into Thread.start
    unused = stack.replace(6);
    thread.start();

    assertThat(work.get()).isEqualTo(5);
  }

  @Test
  void work_for_anybody_is_not_in_the_name_of_the_starter() throws Exception {
    FutureTask<Long> work = new FutureTask<>(OriginStackTest::currentOfAnybody);
    Thread thread = new Thread(work);
    long unused = stack.replace(5);
    Handovers.hand(thread);
    thread.start();

    assertThat(work.get()).isEqualTo(WorkOrigin.NONE);
  }

  private static long currentOfAnybody() {
    Handovers.shed();
    try {
      return WorkOrigin.current();
    } finally {
      Handovers.served();
    }
  }

  private static void run(FutureTask<?> work) throws InterruptedException {
    Thread thread = new Thread(work);
    thread.start();
    thread.join();
  }
}
