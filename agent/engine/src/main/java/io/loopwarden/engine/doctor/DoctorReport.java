package io.loopwarden.engine.doctor;

import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.doctor.Examination.Result;
import io.loopwarden.engine.loops.LoopModel;
import io.loopwarden.engine.loops.LoopModels;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints an examination: the important line first, one line a category, two lines a row that is not
 * armed or that this JDK cannot have.
 */
final class DoctorReport {

  private final PrintStream out;
  private final String version;

  DoctorReport(PrintStream out, String version) {
    this.out = out;
    this.version = version;
  }

  static boolean isHealthy(List<Result> results) {
    for (Result result : results) {
      if (result.problem() != null) {
        return false;
      }
    }
    return !results.isEmpty();
  }

  /**
   * Prints what was seen.
   *
   * @param results one a row meant for this JDK
   * @param everyRow whether rows that are armed get a line too
   */
  void print(List<Result> results, LoopModels models, boolean everyRow) {
    long armed = results.stream().filter(result -> result.problem() == null).count();
    out.printf(
        "loopwarden %s on JDK %s: %d of %d catalogue rows armed and seen%n%n",
        version, System.getProperty("java.version"), armed, results.size());
    printCategories(results);
    printModels(models);
    printRows(results, everyRow);
  }

  /**
   * Prints the rows that have nothing to watch here.
   *
   * @param elsewhere rows of other JDKs whose calls are not watched here
   * @param absent rows whose class this run-time image does not have
   */
  void printElsewhere(List<Probe> elsewhere, List<Probe> absent) {
    for (Probe probe : elsewhere) {
      String reason = probe.jdks().inWords() + " only: " + probe.row().reason();
      printRow("not here", probe.row().subject(), reason);
    }
    for (Probe probe : absent) {
      String reason = "this run-time image has no " + probe.pattern().owner();
      printRow("not here", probe.row().subject(), reason);
    }
  }

  /** Prints an error of the agent itself, if there was one. */
  void printFault(@Nullable Throwable fault) {
    if (fault != null) {
      out.printf("%n  fault         %s%n", fault);
    }
  }

  private void printCategories(List<Result> results) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (Result result : results) {
      int[] count = counts.computeIfAbsent(result.probe().category(), name -> new int[2]);
      count[0] += result.problem() == null ? 1 : 0;
      count[1]++;
    }
    counts.forEach((name, count) -> out.printf("  %-14s%3d of %3d%n", name, count[0], count[1]));
  }

  private void printModels(LoopModels models) {
    StringBuilder names = new StringBuilder();
    for (LoopModel model : models.all()) {
      names.append(names.length() == 0 ? "" : ", ").append(model.name());
    }
    out.printf("%n  loop models   %s; they bind when their framework loads%n", names);
  }

  private void printRows(List<Result> results, boolean everyRow) {
    for (Result result : results) {
      String row = result.probe().row().subject();
      if (result.problem() != null) {
        printRow("NOT ARMED", row, result.problem());
      } else if (everyRow) {
        out.printf("  armed         %s%n", row);
      }
    }
  }

  private void printRow(String state, String row, String reason) {
    out.printf("%n  %-14s%s%n  %-14s%s%n", state, row, "", reason);
  }
}
