package io.loopwarden.benchmarks.run;

import io.loopwarden.benchmarks.flood.FloodFigures;
import io.loopwarden.benchmarks.flood.Load;
import io.loopwarden.benchmarks.idle.IdleComparison;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** All measures beside their budgets: each by its median and by its fastest measurement. */
final class ResultTable {

  private static final String OURS = "loopwarden";

  private final Table table = new Table();

  /** Begins a table with its heading. */
  ResultTable() {
    table.add(
        "measure", "variant", "median", "difference", "fastest", "difference", "budget", "met");
  }

  /** Adds the rows of the start-up comparison. */
  void addStarts(Map<Variant, List<Double>> starts) {
    Map<String, Figures> millis = new LinkedHashMap<>();
    starts.forEach((variant, all) -> millis.put(variant.name(), Figures.of(all)));
    addRows("start of hello world", Budget.START, millis);
  }

  /** Adds what the agent's thread used beside idle loops. */
  void addIdle(List<Double> parts) {
    addRows(
        IdleComparison.LOOPS + " idle Netty loops", Budget.IDLE, Map.of(OURS, Figures.of(parts)));
  }

  /** Adds what became of the work of loops that wait again and again. */
  void addFlood(Load load, Map<Variant, List<FloodFigures>> runs) {
    String title = load.title() + ": ";
    addRows(title + "a task", Budget.FLOOD, each(runs, FloodFigures::nanosPerTask));
    addRows(title + "99 % of delays", Budget.DELAY, each(runs, FloodFigures::usualDelayNanos));
    addRows(
        title + "longest delay", Budget.LONGEST_DELAY, each(runs, FloodFigures::longestDelayNanos));
    addRows(title + "CPU a task", Budget.CPU, each(runs, FloodFigures::cpuNanosPerTask));
    Map<String, Figures> shares = each(runs, FloodFigures::share);
    shares.keySet().retainAll(List.of(OURS));
    addRows(title + "agent's share of a loop", Budget.LOOP_SHARE, shares);
  }

  private static Map<String, Figures> each(
      Map<Variant, List<FloodFigures>> runs, ToDoubleFunction<FloodFigures> figure) {
    Map<String, Figures> figures = new LinkedHashMap<>();
    runs.forEach(
        (variant, all) ->
            figures.put(
                variant.name(), Figures.of(all.stream().mapToDouble(figure).boxed().toList())));
    return figures;
  }

  /** Adds a row for each benchmark and variant that ran. */
  void addCosts(Costs costs) {
    for (Measure measure : Measure.values()) {
      addRows(measure.title(), measure.budget(), costs.of(measure.benchmark()));
    }
  }

  private void addRows(String title, Budget budget, Map<String, Figures> figures) {
    figures.forEach(
        (variant, ours) -> {
          Reference medians = reference(figures, Figures::median);
          Reference fastest = reference(figures, Figures::fastest);
          boolean compared = !variant.equals(Variants.NONE.name());
          boolean judged = variant.equals(OURS) && !budget.text().isEmpty();
          table.add(
              title,
              variant,
              budget.shown(ours.median()),
              compared ? budget.comparison(ours.median(), medians) : "",
              budget.shown(ours.fastest()),
              compared ? budget.comparison(ours.fastest(), fastest) : "",
              judged ? budget.text() : "",
              judged ? verdict(budget, ours, medians, fastest) : "");
        });
  }

  private static Reference reference(
      Map<String, Figures> figures, ToDoubleFunction<Figures> which) {
    return new Reference(
        orZero(figures.get(Variants.NONE.name()), which),
        orZero(figures.get(Variants.BLOCKHOUND.name()), which));
  }

  private static double orZero(@Nullable Figures figures, ToDoubleFunction<Figures> which) {
    return figures == null ? 0 : which.applyAsDouble(figures);
  }

  private static String verdict(Budget budget, Figures ours, Reference medians, Reference fastest) {
    boolean byMedian = budget.isMet(ours.median(), medians);
    boolean byFastest = budget.isMet(ours.fastest(), fastest);
    if (byMedian != byFastest) {
      return byMedian ? "by the median" : "by the fastest";
    }
    return byMedian ? "yes" : "NO";
  }

  /** Returns the table. */
  String text() {
    return table.text();
  }
}
