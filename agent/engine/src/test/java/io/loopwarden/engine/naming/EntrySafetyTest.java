package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An error is thrown at the entry of a wait only where nothing is half done. */
class EntrySafetyTest {

  private static final String ACQUIRE =
      "java.util.concurrent.locks.AbstractQueuedSynchronizer#acquire";
  private static final String HANDLER = "com.acme.Handler#handle";

  @Test
  void a_latch_may_be_thrown_at_before_its_node_is_queued() throws IOException {
    assertThat(isSafe("park", ACQUIRE, "java.util.concurrent.CountDownLatch#await", HANDLER))
        .isTrue();
  }

  @Test
  void a_latch_may_not_be_thrown_at_where_it_parks() throws IOException {
    assertThat(isSafe("park", "java.util.concurrent.locks.LockSupport#park", ACQUIRE, HANDLER))
        .isFalse();
  }

  @Test
  void a_lock_may_not_be_thrown_at() throws IOException {
    assertThat(isSafe("park", ACQUIRE, "java.util.concurrent.locks.ReentrantLock#lock", HANDLER))
        .isFalse();
  }

  @Test
  void a_barrier_may_not_be_thrown_at_because_the_party_is_counted() throws IOException {
    String waits = "java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject#await";
    assertThat(isSafe("park", waits, "java.util.concurrent.CyclicBarrier#dowait", HANDLER))
        .isFalse();
  }

  @Test
  void a_monitor_may_be_thrown_at_as_an_interrupt_does() throws IOException {
    assertThat(isSafe("wait", "java.lang.Object#wait", HANDLER)).isTrue();
  }

  @Test
  void nothing_is_thrown_inside_class_loading_wherever_it_was_asked_for() throws IOException {
    assertThat(isSafe("wait", "java.lang.Object#wait", HANDLER, "java.lang.ClassLoader#loadClass"))
        .isFalse();
  }

  @Test
  void what_the_application_runs_for_others_may_be_thrown_at() throws IOException {
    assertThat(
            isSafe(
                "wait",
                "java.lang.Object#wait",
                HANDLER,
                "java.util.concurrent.locks.ReentrantLock#newCondition"))
        .isTrue();
  }

  private static boolean isSafe(String category, String... frames) throws IOException {
    StackTraceElement[] stack = new StackTraceElement[frames.length];
    StackTraceElement culprit = null;
    for (int i = 0; i < frames.length; i++) {
      int hash = frames[i].indexOf('#');
      stack[i] =
          new StackTraceElement(
              frames[i].substring(0, hash), frames[i].substring(hash + 1), "X.java", i + 1);
      culprit = frames[i].equals(HANDLER) ? stack[i] : culprit;
    }
    return EntrySafety.of(RowReader.readBuiltIn("blockhound.txt")).isSafe(category, stack, culprit);
  }
}
