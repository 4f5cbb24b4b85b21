package io.loopwarden.engine.cost;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.engine.incident.Housekeeping;
import io.loopwarden.engine.text.OneLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads once a second what the agent costs each loop, and has it do less where that is more than
 * the budget. All but {@link #report()} is for the agent thread, or whoever holds its lock.
 */
public final class CostWatch implements Housekeeping {

  private static final int LONGEST_NAME = 100;

  private final double budget;
  private final Consumer<String> notices;
  private final OwnThreadTimes ownThreads = new OwnThreadTimes();
  private final Map<LoopThread, LoopBudget> known = new HashMap<>();
  private CostTotals ended = CostTotals.NONE;
  private boolean limiting;
  private volatile CostReport report;

  /**
   * Begins with no loop.
   *
   * @param budget part of a loop's time that the agent may take, 0 to 1; 0 for no limit
   * @param notices gets one line when it begins to limit, and one when it ends
   */
  public CostWatch(double budget, Consumer<String> notices) {
    this.budget = budget;
    this.notices = notices;
    this.report = CostReport.none(budget);
  }

  /** Returns what the agent costs, as it stood at the latest look. Any thread. */
  public CostReport report() {
    return report;
  }

  @Override
  public void tick(long nowNanos) {
    measure(nowNanos);
    say(report.loops());
  }

  @Override
  public void ended(LoopThread loop) {
    LoopBudget last = known.remove(loop);
    long now = System.nanoTime();
    ended = ended.plus((last == null ? new LoopBudget(loop, 0, now) : last).look(now));
  }

  @Override
  public void finish() {
    measure(System.nanoTime());
  }

  private void measure(long now) {
    List<LoopCost> loops = new ArrayList<>();
    CostTotals totals = ended;
    for (LoopThread loop : LoopThreads.all()) {
      LoopBudget watched = known.computeIfAbsent(loop, l -> new LoopBudget(l, budget, now));
      LoopCost cost = watched.look(now);
      loops.add(cost);
      totals = totals.plus(cost);
    }
    report = new CostReport(budget, List.copyOf(loops), totals, ownThreads.nanos());
  }

  private void say(List<LoopCost> loops) {
    LoopCost dearest = null;
    for (LoopCost loop : loops) {
      if (loop.isLimited() && (dearest == null || loop.share() > dearest.share())) {
        dearest = loop;
      }
    }
    if (dearest != null && !limiting) {
      notices.accept(
          "costs loop "
              + OneLine.of(dearest.thread(), LONGEST_NAME)
              + " "
              + percent(dearest.share())
              + " of its time, more than overhead="
              + percent(budget)
              + "; from now on fewer waits get a stack of their own, all are counted");
    } else if (dearest == null && limiting) {
      notices.accept("stays below overhead=" + percent(budget) + " again; nothing is limited");
    }
    limiting = dearest != null;
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.3g%%", part * 100);
  }
}
