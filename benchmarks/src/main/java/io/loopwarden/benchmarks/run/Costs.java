package io.loopwarden.benchmarks.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nanoseconds per operation of every iteration, by benchmark and variant. One thread. */
final class Costs {

  private final Map<String, Map<String, List<Double>>> nanos = new LinkedHashMap<>();

  /** Adds what one iteration measured. */
  void add(String benchmark, Variant variant, double score) {
    nanos
        .computeIfAbsent(benchmark, key -> new LinkedHashMap<>())
        .computeIfAbsent(variant.name(), key -> new ArrayList<>())
        .add(score);
  }

  /** Returns the figures of a benchmark by variant, in the order the variants ran. */
  Map<String, Figures> of(String benchmark) {
    Map<String, Figures> figures = new LinkedHashMap<>();
    nanos
        .getOrDefault(benchmark, Map.of())
        .forEach((variant, all) -> figures.put(variant, Figures.of(all)));
    return figures;
  }
}
