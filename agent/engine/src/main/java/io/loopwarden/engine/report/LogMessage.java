package io.loopwarden.engine.report;

import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.text.OneLine;
import java.util.function.BooleanSupplier;

/** Writes findings as one line for a log, what matters most first. */
final class LogMessage {

  private static final int LONGEST_FIX = 300;

  private final FindingBlock block;

  LogMessage(BooleanSupplier refusing) {
    block = new FindingBlock(new Paint(false), refusing);
  }

  /** Returns what is said of a first occurrence. */
  String first(Finding finding) {
    String harm = HarmText.of(finding);
    return block.line(finding)
        + (harm.isEmpty() ? "" : "; " + harm)
        + "; fix: "
        + OneLine.of(finding.fix().replace('\n', ' '), LONGEST_FIX)
        + id(finding);
  }

  private static String id(Finding finding) {
    return "  (" + finding.fingerprint() + ")";
  }

  /** Returns what is said when the wait ended that a finding was first told with. */
  String ended(Finding finding) {
    return block.ended(finding).substring(FindingBlock.PREFIX.length()).stripTrailing();
  }

  /** Returns what is said of a finding that went on. */
  String more(Change change) {
    Finding finding = change.finding();
    return change.newOccurrences()
        + " more of "
        + OneLine.of(finding.operation(), LONGEST_FIX)
        + FindingBlock.culprit(finding)
        + "; "
        + finding.durations().count()
        + " in all, "
        + DurationText.of(finding.durations().totalNanos())
        + " together, the longest "
        + DurationText.of(finding.durations().maxNanos())
        + id(finding);
  }
}
