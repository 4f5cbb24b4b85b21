package io.loopwarden.engine.ledger;

/**
 * Hears of findings on the ledger's writer thread, in the order they happen. One that throws is
 * counted and named once; the others are called nevertheless.
 */
public interface LedgerListener {

  /** Called once for each fingerprint, at its first occurrence. */
  void first(Finding finding);

  /**
   * Called at each further occurrence, and when one that went on has gone on longer or has ended.
   */
  void updated(Finding finding);
}
