package io.loopwarden.engine.flight;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.LedgerListener;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.ledger.Timing;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes each wait, stall and exhausted pool to the flight recorder, once, when it has ended; one
 * that can never end, as soon as that is known. Does nothing, and loads nothing, until a recording
 * runs, which it looks for once a second. Agent thread only.
 */
public final class FlightLog implements LedgerListener {

  private static final long LOOK_NANOS = 1_000_000_000L;
  private static final int MOST_TOLD = 1_024;

  private final Set<Long> toldOpen = new LinkedHashSet<>();
  private final boolean available = ModuleLayer.boot().findModule("jdk.jfr").isPresent();
  private @Nullable FlightWriter writer;
  private boolean recording;
  private boolean looked;
  private boolean broken;
  private long lookedAt;

  /**
   * Looks for a recording, when it is time to.
   *
   * @param nowNanos {@link System#nanoTime()}
   */
  public void look(long nowNanos) {
    boolean due = !looked || nowNanos - lookedAt >= LOOK_NANOS;
    if (broken || !available || !due) {
      return;
    }
    looked = true;
    lookedAt = nowNanos;
    try {
      recording = Recordings.isOneRunning();
      if (recording && writer == null) {
        writer = new FlightWriter();
      }
    } catch (Throwable unusable) {
      giveUp(unusable);
    }
  }

  @Override
  public void recorded(Occurrence occurrence, Finding finding) {
    FlightWriter open = writer;
    if (recording && open != null && isToBeTold(occurrence)) {
      try {
        open.write(occurrence, finding);
      } catch (Throwable unusable) {
        giveUp(unusable);
      }
    }
  }

  @Override
  public void first(Finding finding) {}

  @Override
  public void updated(Finding finding) {}

  private boolean isToBeTold(Occurrence occurrence) {
    Timing timing = occurrence.timing();
    if (!timing.ongoing()) {
      // Without a count it is time of waits that were told before.
      return !toldOpen.remove(timing.waitId()) && timing.count() > 0;
    }
    return Cause.SELF_DEADLOCK.equals(occurrence.account().cause())
        && toldOpen.size() < MOST_TOLD
        && toldOpen.add(timing.waitId());
  }

  /** A recorder that cannot be used is no error of the application, and will not change. */
  private void giveUp(Throwable reason) {
    writer = null;
    broken = true;
    Faults.count(reason);
  }
}
