package io.loopwarden.engine.report;

import io.loopwarden.engine.ledger.Finding;

/** One place where findings are told. Never called by two threads at once; see {@link Reports}. */
interface Report {

  /** Called once, before anything else. */
  void start(RunStart start);

  /** Tells a finding's first occurrence. May not be passed over, however many there are. */
  void first(Finding finding);

  /** Tells that the wait with which a finding was first told has ended. */
  void ended(Finding finding);

  /** Tells what changed since the last summary; called even when nothing did. */
  void summary(Summary summary);

  /**
   * Tells the last summary, at shutdown. Waits of other shutdown hooks may still be told
   * afterwards.
   */
  void finish(Summary summary);

  /** Returns how many lines could not be written so far. Agent's thread. */
  default long lostLines() {
    return 0;
  }

  /** A kind of loop was seen, or the run ends and it was seen before. */
  default void loops(LoopModelStatus status) {}
}
