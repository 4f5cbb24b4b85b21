package io.loopwarden.engine.report;

import io.loopwarden.engine.lag.LoopLag;
import io.loopwarden.engine.lag.LoopSpan;
import io.loopwarden.engine.lag.Spread;
import io.loopwarden.engine.text.OneLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes for people how busy the busiest loops were and how late they ran their tasks. */
final class LagTable {

  private static final int MOST_ROWS = 8;
  private static final int LONGEST = 60;
  private static final double WORTH_A_ROW = 0.005;
  private static final String COLUMNS =
      "      busy    turn p50       p99       max   delay p50       p99       max  loop\n";

  private LagTable() {}

  /**
   * Returns the table; empty when all loops idled.
   *
   * @param when which time of a loop counts
   */
  static String of(List<LoopLag> loops, Function<LoopLag, LoopSpan> when) {
    List<LoopLag> busy = busyOnes(loops, when);
    if (busy.isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder(FindingBlock.PREFIX);
    table.append(busy.size() == 1 ? "the busy loop\n" : "the busiest loops\n").append(COLUMNS);
    for (LoopLag loop : busy.subList(0, Math.min(busy.size(), MOST_ROWS))) {
      row(table, loop, when.apply(loop));
    }
    if (busy.size() > MOST_ROWS) {
      table.append("  … and ").append(busy.size() - MOST_ROWS).append(" more\n");
    }
    return table.toString();
  }

  /** A loop that has only just begun, and is busy with that, is none of them. */
  private static List<LoopLag> busyOnes(List<LoopLag> loops, Function<LoopLag, LoopSpan> when) {
    long longest = loops.stream().mapToLong(loop -> when.apply(loop).nanos()).max().orElse(0);
    List<LoopLag> busy = new ArrayList<>();
    for (LoopLag loop : loops) {
      double nanos = busyNanos(when.apply(loop));
      if (nanos > 0 && nanos >= WORTH_A_ROW * longest) {
        busy.add(loop);
      }
    }
    busy.sort(Comparator.comparingDouble(loop -> -busyNanos(when.apply(loop))));
    return busy;
  }

  private static double busyNanos(LoopSpan span) {
    return span.utilisation() * span.nanos();
  }

  private static void row(StringBuilder table, LoopLag loop, LoopSpan span) {
    right(table, String.format(Locale.ROOT, "%.0f %%", span.utilisation() * 100), 10);
    spread(table, span.turn());
    spread(table, span.queueDelay());
    table.append("  ").append(OneLine.of(loop.thread(), LONGEST));
    table.append(" (").append(loop.model()).append(")\n");
  }

  private static void spread(StringBuilder table, Spread spread) {
    boolean known = spread.count() > 0;
    right(table, known ? DurationText.of(spread.p50Nanos()) : "-", 12);
    right(table, known ? DurationText.of(spread.p99Nanos()) : "-", 10);
    right(table, spread.maxNanos() > 0 ? DurationText.of(spread.maxNanos()) : "-", 10);
  }

  private static void right(StringBuilder table, String text, int width) {
    table.append(" ".repeat(Math.max(1, width - text.length()))).append(text);
  }
}
