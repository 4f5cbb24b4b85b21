package io.loopwarden.engine.control;

import io.loopwarden.engine.ledger.Finding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A finding as JMX shows it: a getter an item. Immutable. */
public final class FindingInfo {

  private static final double NANOS_A_MILLI = 1_000_000.0;

  private final Finding finding;

  FindingInfo(Finding finding) {
    this.finding = finding;
  }

  /** Returns its stable identity. */
  public String getId() {
    return finding.fingerprint();
  }

  /** Returns what was called. */
  public String getOperation() {
    return finding.operation();
  }

  /** Returns e.g. {@code jdbc}. */
  public String getCategory() {
    return finding.category();
  }

  /** Returns {@code contract}, {@code incidental} or {@code stall}. */
  public String getKind() {
    return finding.kind().name().toLowerCase(Locale.ROOT);
  }

  /** Returns the line that made the call, or {@code null}. */
  public @Nullable String getCulprit() {
    StackTraceElement culprit = finding.culprit();
    return culprit == null ? null : culprit.toString();
  }

  /** Returns the id of the loop model it was first seen on. */
  public String getModel() {
    return finding.loopModel();
  }

  /** Returns the latest cause of a stall, or {@code null}. */
  public @Nullable String getCause() {
    return finding.cause();
  }

  /** Returns what to do about it. */
  public String getFix() {
    return finding.fix();
  }

  /** Returns the number of waits. */
  public long getCount() {
    return finding.durations().count();
  }

  /** Returns how long they took together. */
  public double getTotalMillis() {
    return finding.durations().totalNanos() / NANOS_A_MILLI;
  }

  /** Returns how long the longest took. */
  public double getMaxMillis() {
    return finding.durations().maxNanos() / NANOS_A_MILLI;
  }

  /** Returns how long 99 of 100 took at most. */
  public double getP99Millis() {
    return finding.durations().p99Nanos() / NANOS_A_MILLI;
  }

  /** Returns how many have not ended. */
  public int getOngoing() {
    return finding.ongoing();
  }

  /** Returns when the first began, milliseconds since the epoch. */
  public long getFirstSeen() {
    return finding.firstSeenMillis();
  }

  /** Returns when the latest began, milliseconds since the epoch. */
  public long getLastSeen() {
    return finding.lastSeenMillis();
  }

  /** Returns the stack of the latest, innermost frame first. */
  public String[] getStack() {
    return finding.lastStack().toArray(new String[0]);
  }
}
