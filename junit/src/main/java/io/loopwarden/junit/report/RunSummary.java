package io.loopwarden.junit.report;

import io.loopwarden.junit.baseline.BaselineChange;
import io.loopwarden.junit.baseline.BaselineEntry;
import io.loopwarden.junit.baseline.BaselineReview;
import io.loopwarden.junit.baseline.BaselineSetting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The end of a run for people: what matters first, one line when there is nothing to say. */
public final class RunSummary {

  private static final String NAME = "loopwarden: ";
  private static final String INDENT = "  ";
  private static final int MOST_NAMED = 10;

  private final ReportedRun run;
  private final WrittenReports reports;
  private final Path workingDirectory;
  private final List<String> lines = new ArrayList<>();

  private RunSummary(ReportedRun run, WrittenReports reports, Path workingDirectory) {
    this.run = run;
    this.reports = reports;
    this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
  }

  /**
   * Returns the summary in lines without colours, each ended by a line feed.
   *
   * @param workingDirectory where the tests run: paths below it are shortened
   */
  public static String text(ReportedRun run, WrittenReports reports, Path workingDirectory) {
    RunSummary summary = new RunSummary(run, reports, workingDirectory);
    summary.addAll();
    return String.join("\n", summary.lines) + "\n";
  }

  private void addAll() {
    addHead();
    for (String line : FindingsTable.lines(FindingGroup.of(run.findings()))) {
      lines.add(INDENT + line);
    }
    addNamed("never needed: ", run.unmetAllowances());
    addBaseline();
    if (!run.findings().isEmpty() && !reports.files().isEmpty()) {
      List<String> files = reports.files().stream().map(this::shortened).toList();
      lines.add(INDENT + "reports: " + String.join(", ", files));
    }
    if (reports.problem() != null) {
      lines.add(INDENT + reports.problem());
    }
  }

  private void addHead() {
    int failed = run.failed();
    String watched = counted(run.testsWatched(), "test") + " watched, ";
    if (failed > 0) {
      lines.add(NAME + watched + failed + " failed because an event loop was blocked");
    } else if (run.findings().isEmpty()) {
      lines.add(NAME + watched + "no event loop was blocked");
    } else {
      lines.add(NAME + watched + "none failed because of a blocked event loop");
    }
  }

  private void addBaseline() {
    BaselineReview review = run.baseline();
    BaselineChange change = run.change();
    if (change != null) {
      lines.add(INDENT + written(change));
      return;
    }
    Path file = review.file();
    if (file == null || (run.findings().isEmpty() && review.removable().isEmpty())) {
      return;
    }
    lines.add(INDENT + "baseline " + shortened(file) + ": " + counts());
    addRemovable(review, file);
    if (!review.placeholders().isEmpty()) {
      List<String> at = review.placeholders().stream().map(e -> "" + e.line()).toList();
      lines.add(INDENT + INDENT + "no reason yet: line " + String.join(", ", at));
    }
  }

  private void addRemovable(BaselineReview review, Path file) {
    if (review.removable().isEmpty()) {
      return;
    }
    List<String> entries = review.removable().stream().map(e -> removable(file, e)).toList();
    addNamed(INDENT + "removable: ", entries);
    CheckCommand command = new CheckCommand(workingDirectory);
    lines.add(
        INDENT + INDENT + "to remove: " + command.withProperty(BaselineSetting.WRITE + "=true"));
  }

  private String counts() {
    List<String> parts = new ArrayList<>();
    parts.add(count(Outcome.BASELINE) + " known");
    parts.add(count(Outcome.FAILED) + " new");
    parts.add(count(Outcome.WORSENED) + " worsened");
    parts.add(count(Outcome.EXPIRED) + " expired");
    parts.add(run.baseline().removable().size() + " removable");
    return String.join(", ", parts);
  }

  private long count(Outcome outcome) {
    return run.findings().stream()
        .filter(each -> each.outcome() == outcome)
        .map(each -> each.finding().fingerprint())
        .distinct()
        .count();
  }

  private String removable(Path file, BaselineEntry entry) {
    String culprit = entry.culprit() == null ? entry.fingerprint() : entry.culprit();
    return shortened(file) + ":" + entry.line() + " " + culprit;
  }

  private static String written(BaselineChange change) {
    return change.isNothing()
        ? "baseline: up to date"
        : String.join(
            ", ",
            "baseline written: " + change.added() + " added",
            change.changed() + " changed",
            change.removed() + " removed");
  }

  private void addNamed(String what, List<String> texts) {
    texts.stream().limit(MOST_NAMED).forEach(text -> lines.add(INDENT + what + text));
    if (texts.size() > MOST_NAMED) {
      lines.add(INDENT + what + "… and " + (texts.size() - MOST_NAMED) + " more");
    }
  }

  private String shortened(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    return (whole.startsWith(workingDirectory) ? workingDirectory.relativize(whole) : whole)
        .toString();
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
