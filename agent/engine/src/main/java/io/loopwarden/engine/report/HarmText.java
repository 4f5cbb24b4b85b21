package io.loopwarden.engine.report;

import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Harm;

/** Writes what had to wait behind a loop or for a pool, for people. */
final class HarmText {

  private static final String POOL = "pool";

  private HarmText() {}

  /** Returns it on one line, empty when nothing is known to have waited. */
  static String of(Finding finding) {
    Harm harm = finding.harm();
    StringBuilder text = new StringBuilder();
    if (harm.pendingTasks() > 0) {
      text.append(harm.pendingTasks())
          .append(harm.pendingTasks() == 1 ? " task" : " tasks")
          .append(finding.category().equals(POOL) ? " queued" : " pending on this loop");
    }
    if (harm.delayedNanos() > 0) {
      text.append(text.isEmpty() ? "tasks" : ",").append(" delayed by ");
      text.append(DurationText.of(harm.delayedNanos())).append(" in all");
      text.append(", the first by ").append(DurationText.of(harm.worstNanos()));
    }
    if (harm.connections() > 0) {
      text.append(text.isEmpty() ? "" : "; ").append(harm.connections());
      text.append(harm.connections() == 1 ? " connection" : " connections").append(" on it");
    }
    return text.toString();
  }
}
