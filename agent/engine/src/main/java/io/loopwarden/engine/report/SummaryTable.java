package io.loopwarden.engine.report;

import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.LedgerCounts;
import io.loopwarden.engine.text.OneLine;
import java.util.List;

/** Writes summaries for people: a table of the findings that went on, and what happened besides. */
final class SummaryTable {

  private static final int MOST_ROWS = 20;
  private static final int LONGEST = 200;
  private static final String COLUMNS = "     count       new       total         max  operation";

  private SummaryTable() {}

  /** Returns the table of what changed; empty when nothing did. */
  static String changes(List<Change> changes) {
    if (changes.isEmpty()) {
      return "";
    }
    String headline =
        changes.size() == 1 ? "1 finding went on" : changes.size() + " findings went on";
    StringBuilder table = new StringBuilder(FindingBlock.PREFIX).append(headline).append('\n');
    table.append(COLUMNS).append('\n');
    for (Change change : changes.subList(0, Math.min(changes.size(), MOST_ROWS))) {
      row(table, change);
    }
    if (changes.size() > MOST_ROWS) {
      table.append("  … and ").append(changes.size() - MOST_ROWS).append(" more\n");
    }
    return table.toString();
  }

  /** Returns one line with the sums since the start. */
  static String sums(Summary summary) {
    return FindingBlock.PREFIX
        + counted(summary.findings(), " finding", " findings")
        + ", "
        + counted(summary.occurrences(), " wait", " waits")
        + ", "
        + DurationText.of(summary.totalNanos())
        + " in all\n";
  }

  /** Returns one line with what happened besides the findings; empty when nothing did. */
  static String besides(LedgerCounts counts) {
    StringBuilder line = new StringBuilder();
    part(line, counts.rateLimited(), " timed without their stack, too many in short time");
    part(line, counts.dropped(), " timed without their stack, the queue was full");
    part(line, counts.overflow(), " beyond the ledger's capacity");
    part(line, counts.inGrace(), " in the start-up grace");
    part(line, counts.allowedInAll(), " allowed by rules");
    part(line, counts.listenerFailures(), " failures of listeners");
    return line.isEmpty() ? "" : FindingBlock.PREFIX + "besides these: " + line + "\n";
  }

  private static void row(StringBuilder table, Change change) {
    Finding finding = change.finding();
    right(table, Long.toString(finding.durations().count()), 10);
    right(table, "+" + change.newOccurrences(), 10);
    right(table, DurationText.of(finding.durations().totalNanos()), 12);
    right(table, DurationText.of(finding.durations().maxNanos()), 12);
    table.append("  ").append(OneLine.of(finding.operation(), LONGEST));
    table.append(FindingBlock.culprit(finding));
    if (finding.turn().waits() > 1) {
      table.append("  (up to ").append(FindingBlock.turn(finding.turn())).append(')');
    }
    table.append(finding.ongoing() > 0 ? "  (still going on)\n" : "\n");
  }

  private static void right(StringBuilder table, String text, int width) {
    table.append(" ".repeat(Math.max(1, width - text.length()))).append(text);
  }

  private static String counted(long number, String one, String many) {
    return number + (number == 1 ? one : many);
  }

  private static void part(StringBuilder line, long count, String what) {
    if (count > 0) {
      line.append(line.isEmpty() ? "" : ", ").append(count).append(what);
    }
  }
}
