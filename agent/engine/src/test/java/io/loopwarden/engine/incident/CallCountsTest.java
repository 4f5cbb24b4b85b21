package io.loopwarden.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.naming.SteppedCalls.Steps;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many calls waits are, when not all of them were captured. */
class CallCountsTest {

  private static final String FINDING = "0123456789abcdef";
  private static final int OPEN = 1;
  private static final int READ = 2;

  private final LoopThread loop = new LoopThread(Thread.currentThread(), "netty");
  private final CallCounts counts = new CallCounts();

  @Test
  void waits_that_were_not_captured_are_calls_by_the_wait_that_a_call_begins_with() {
    assertThat(counts.of(whole(OPEN, Map.of(OPEN, 1, READ, 2)))).isEqualTo(1);

    assertThat(counts.of(FINDING, OPEN, 50)).isEqualTo(50);
    assertThat(counts.of(FINDING, READ, 100)).isZero();
  }

  @Test
  void a_part_of_a_call_that_was_captured_counts_by_its_first_wait_too() {
    counts.of(whole(OPEN, Map.of(OPEN, 1, READ, 2)));

    assertThat(counts.of(part(READ, Map.of(READ, 2)))).isZero();
    assertThat(counts.of(part(OPEN, Map.of(OPEN, 1)))).isEqualTo(1);
    assertThat(counts.of(part(OPEN, Map.of(OPEN, 3, READ, 1)))).isEqualTo(3);
  }

  @Test
  void a_call_that_makes_its_first_wait_twice_is_two_of_them() {
    counts.of(whole(READ, Map.of(READ, 2)));

    assertThat(counts.of(FINDING, READ, 3)).isEqualTo(1);
    assertThat(counts.of(FINDING, READ, 3)).isEqualTo(2);
  }

  @Test
  void a_call_of_many_steps_that_was_never_seen_whole_is_one() {
    assertThat(counts.of(part(OPEN, Map.of(OPEN, 1, READ, 40)))).isEqualTo(1);

    assertThat(counts.of(FINDING, OPEN, 7)).isZero();
    assertThat(counts.of(FINDING, READ, 700)).isZero();
  }

  @Test
  void a_call_of_one_wait_needs_not_be_seen_whole() {
    counts.of(new Call(wait(OPEN), OPEN, Map.of(OPEN, 1), false, Steps.UNKNOWN));

    assertThat(counts.of(FINDING, OPEN, 7)).isEqualTo(7);
  }

  @Test
  void the_rest_of_a_call_that_fell_apart_is_no_call_of_its_own() {
    counts.of(whole(OPEN, Map.of(OPEN, 1, READ, 2)));

    assertThat(counts.of(whole(READ, Map.of(READ, 2)))).isZero();
    assertThat(counts.of(FINDING, OPEN, 5)).isEqualTo(5);
  }

  private Call whole(int first, Map<Integer, Integer> steps) {
    return new Call(wait(first), first, steps, true, Steps.OVER_FILES);
  }

  private Call part(int first, Map<Integer, Integer> steps) {
    return new Call(wait(first), first, steps, false, Steps.OVER_FILES);
  }

  private NamedWait wait(int probe) {
    return Waits.by(loop, FINDING, probe);
  }
}
