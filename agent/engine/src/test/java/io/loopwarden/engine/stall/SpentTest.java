package io.loopwarden.engine.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.ledger.Autopsy;
import io.loopwarden.engine.ledger.Cause;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The parts of a turn add up to it, whatever the clocks say, and the largest names the cause. */
class SpentTest {

  private static final long MILLI = 1_000_000L;
  private static final long UNKNOWN = Meter.UNKNOWN;

  private final Samples samples = new Samples(0);

  @Test
  void what_is_left_of_a_turn_that_was_seen_in_native_code_is_a_wait() {
    samples.add(inNative(), Thread.State.RUNNABLE, 200 * MILLI);

    Spent spent = spent(200, new Meter(10 * MILLI, 0, 0, 0, 0, UNKNOWN));

    assertThat(spent.on(Cause.WAITING)).isEqualTo(190 * MILLI);
    assertThat(spent.most(Map.of())).isEqualTo(Cause.WAITING);
  }

  @Test
  void native_code_that_may_compute_is_no_wait_where_nobody_tells() {
    samples.add(inNative(), Thread.State.RUNNABLE, 200 * MILLI);

    Spent spent = spent(200, new Meter(90 * MILLI, 0, UNKNOWN, 0, 0, UNKNOWN));

    assertThat(spent.most(Map.of())).isEqualTo(Cause.CPU);
  }

  @Test
  void a_busy_machine_is_no_cause_where_there_is_another() {
    samples.add(Stacked.stack("com.app.Handler.read:1"), Thread.State.RUNNABLE, 500 * MILLI);

    Spent spent = spent(500, new Meter(100 * MILLI, 0, 400 * MILLI, 0, 0, UNKNOWN));

    assertThat(spent.on(Cause.HOST)).isEqualTo(400 * MILLI);
    assertThat(spent.most(Map.of())).isEqualTo(Cause.CPU);
  }

  @Test
  void a_thread_that_was_seen_at_a_monitor_waited_for_it() {
    samples.add(Stacked.stack("com.app.Cache.get:1"), Thread.State.BLOCKED, 300 * MILLI);

    Spent spent = spent(300, new Meter(0, 0, 0, 0, 0, UNKNOWN));

    assertThat(spent.most(Map.of())).isEqualTo(Cause.MONITOR);
  }

  @Test
  void time_that_nobody_watched_is_no_wait() {
    samples.add(inNative(), Thread.State.RUNNABLE, 200 * MILLI);

    Meter measured = new Meter(5 * MILLI, 0, 0, 0, 0, UNKNOWN);
    Spent spent = new Spent(200 * MILLI, measured, 10 * MILLI, 0, 0, samples, 0);

    assertThat(spent.on(Cause.WAITING)).isEqualTo(10 * MILLI);
    assertThat(spent.on(Cause.HOST)).isEqualTo(185 * MILLI);
  }

  @Test
  void waits_that_are_told_elsewhere_are_no_cause() {
    Spent spent = spent(300, new Meter(120 * MILLI, 180 * MILLI, 0, 0, 0, UNKNOWN));

    assertThat(spent.most(Map.of(Cause.WAITING, 180 * MILLI))).isEqualTo(Cause.CPU);
  }

  @Test
  void a_safepoint_that_was_a_collection_is_counted_once() {
    Spent spent = spent(300, new Meter(0, 0, 0, 280 * MILLI, 290 * MILLI, UNKNOWN));

    assertThat(spent.on(Cause.COLLECTION)).isEqualTo(280 * MILLI);
    assertThat(spent.on(Cause.SAFEPOINT)).isEqualTo(10 * MILLI);
  }

  @Test
  void parts_are_never_longer_than_the_turn() {
    Spent spent = spent(100, new Meter(90 * MILLI, 0, 0, 80 * MILLI, 0, UNKNOWN));

    assertThat(spent.shares().stream().mapToLong(Autopsy.Share::nanos).sum())
        .isEqualTo(100 * MILLI);
  }

  private Spent spent(long millis, Meter measured) {
    long unexplained = millis * MILLI - measured.explained();
    return new Spent(millis * MILLI, measured, unexplained, 0, 0, samples, 0);
  }

  private static StackTraceElement[] inNative() {
    return new StackTraceElement[] {new StackTraceElement("lib.Native", "read", null, -2)};
  }
}
