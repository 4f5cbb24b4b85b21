package io.loopwarden.engine.ledger;

/**
 * Hears of findings on the ledger's writer thread, in the order they happen. One that throws is
 * counted and named once; the others are called nevertheless.
 */
public interface LedgerListener {

  /**
   * Called for each occurrence that is counted in a finding, and for news of one that went on,
   * before {@link #first} or {@link #updated} is. What went on comes again with the same {@link
   * Timing#waitId()}, and counts once, when it ends.
   */
  default void recorded(Occurrence occurrence, Finding finding) {}

  /** Called once for each fingerprint, at its first occurrence. */
  void first(Finding finding);

  /**
   * Called at each further occurrence, and when one that went on has gone on longer or has ended.
   */
  void updated(Finding finding);
}
