package io.loopwarden.engine.stall;

import static io.loopwarden.engine.stall.Stacked.stack;
import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LoopThread;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Turns in which the thread was seen to wait, beside waits that probes saw. */
class WaitingTurnTest {

  private static final long MILLI = 1_000_000L;
  private static final long LIMIT = 100 * MILLI;
  private static final StackTraceElement[] NATIVE =
      stack("com.app.Handler.read:5", "com.vendor.Driver.poll");
  private static final StackTraceElement[] LOADING =
      stack("com.app.Handler.read:5", "java.lang.ClassLoader.loadClass:9", "java.io.Reader.read");

  private static final StackTraceElement[] DEFINING =
      stack("com.app.Handler.read:5", "java.lang.ClassLoader.loadClass:9");

  private final LoopThread loop = new LoopThread(new Thread("loop"), "netty");

  @Test
  void a_wait_that_no_probe_saw_is_told() throws IOException {
    assertThat(told(300, 0, NATIVE)).isEqualTo("com.app.Handler.read");
  }

  @Test
  void what_is_left_beside_a_wait_that_is_told_is_blamed_on_no_line() throws IOException {
    assertThat(told(340, 205, NATIVE)).isNull();
  }

  @Test
  void a_second_wait_beside_one_that_is_told_is_told() throws IOException {
    assertThat(told(500, 205, NATIVE)).isEqualTo("com.app.Handler.read");
  }

  @Test
  void classes_that_take_long_to_read_are_told_from_five_limits_on() throws IOException {
    assertThat(told(500, 0, LOADING)).isNull();
    assertThat(told(700, 0, LOADING)).isEqualTo("java.lang.ClassLoader.loadClass");
  }

  @Test
  void waits_for_a_class_that_are_told_do_not_count_for_defining_others() throws IOException {
    assertThat(told(700, 0, 500, DEFINING)).isNull();
  }

  /**
   * Of the turn 35 ms were computing and 30 ms queueing for a CPU.
   *
   * @param lastedMillis how long it was
   * @param waitedMillis how long of it was in waits that probes saw
   */
  private @Nullable String told(long lastedMillis, long waitedMillis, StackTraceElement[] seen)
      throws IOException {
    return told(lastedMillis, waitedMillis, 0, seen);
  }

  /**
   * The same.
   *
   * @param initialisedMillis how long of it others initialised a class, as a finding tells
   */
  private @Nullable String told(
      long lastedMillis, long waitedMillis, long initialisedMillis, StackTraceElement[] seen)
      throws IOException {
    Meter end = new Meter(35 * MILLI, waitedMillis * MILLI, 30 * MILLI, 0, 0, Meter.UNKNOWN);
    Inquest inquest =
        new Inquest(Stacked.naming(), new EndedTurn(end), new HarmBook(on -> 0), LIMIT);
    WatchedTurn turn = EndedTurn.begun(loop);
    inquest.open(turn);
    turn.leaveOut(0, initialisedMillis * MILLI);
    for (long at = 25; at < lastedMillis - waitedMillis; at += 20) {
      turn.samples().add(seen, Thread.State.RUNNABLE, at * MILLI);
    }
    Stall stall = inquest.hold(turn, lastedMillis * MILLI, false);
    return stall == null ? null : stall.verdict().operation();
  }
}
