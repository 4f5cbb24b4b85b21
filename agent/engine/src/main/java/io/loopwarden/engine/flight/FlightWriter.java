package io.loopwarden.engine.flight;

import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.ledger.Timing;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.report.FrameText;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import jdk.jfr.FlightRecorder;

/** Writes events. Made once a recording runs; agent thread only. */
final class FlightWriter {

  /** After so long the speed of the recorder's clock is known to one part in ten thousand. */
  private static final long CALIBRATION_NANOS = 20_000_000L;

  private static final long NANOS_PER_MILLI = 1_000_000L;
  private static final String POOL = "pool";

  private final FlightClock clock;

  /**
   * Registers all events, the most frequent ones last.
   *
   * @throws ReflectiveOperationException when their times cannot be set on this JVM
   */
  FlightWriter() throws ReflectiveOperationException {
    clock = new FlightClock(new PoolExhaustionEvent());
    long until = System.nanoTime() + CALIBRATION_NANOS;
    while (System.nanoTime() - until < 0) {
      LockSupport.parkNanos(CALIBRATION_NANOS);
    }
    FlightRecorder.register(StallEvent.class);
    FlightRecorder.register(BlockingCallEvent.class);
  }

  /** Writes what happened, if a recording wants to know. */
  void write(Occurrence occurrence, Finding finding) throws ReflectiveOperationException {
    LoopEvent event = eventFor(occurrence);
    if (!event.isEnabled()) {
      return;
    }
    Timing timing = occurrence.timing();
    long since = (System.currentTimeMillis() - timing.startedAtMillis()) * NANOS_PER_MILLI;
    // Waits that are told together are told when the last has ended.
    boolean one = timing.count() == 1;
    clock.set(event, one ? since : timing.durationNanos(), timing.durationNanos());
    if (event.shouldCommit()) {
      fill(event, occurrence, finding);
      event.commit();
    }
  }

  private static LoopEvent eventFor(Occurrence occurrence) {
    if (occurrence.verdict().kind() != Kind.STALL) {
      return new BlockingCallEvent();
    }
    return occurrence.verdict().category().equals(POOL)
        ? new PoolExhaustionEvent()
        : new StallEvent();
  }

  private static void fill(LoopEvent event, Occurrence occurrence, Finding finding) {
    event.operation = finding.operation();
    event.category = finding.category();
    event.kind = finding.kind().name().toLowerCase(Locale.ROOT);
    event.culprit = finding.culprit() == null ? null : FrameText.of(finding.culprit());
    event.framework = finding.framework();
    event.loopModel = occurrence.place().loopModel();
    event.threadName = occurrence.place().threadName();
    event.thread = occurrence.place().thread();
    event.cause = occurrence.account().cause();
    event.pendingTasks = occurrence.harm().pendingTasks();
    event.waits = occurrence.timing().count();
    event.ongoing = occurrence.timing().ongoing();
    event.fix = occurrence.account().fix();
    event.fingerprint = finding.fingerprint();
    event.detail = occurrence.account().detail();
    event.stack = String.join("\n", finding.lastStack());
  }
}
