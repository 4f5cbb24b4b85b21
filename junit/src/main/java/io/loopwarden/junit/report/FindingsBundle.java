package io.loopwarden.junit.report;

import io.loopwarden.junit.baseline.BaselineEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a run as one JSON object with all that a tool needs to mend what was found. */
final class FindingsBundle {

  private static final int VERSION = 1;

  private final ReportedRun run;
  private final SourceTree sources;
  private final CheckCommand check;

  FindingsBundle(ReportedRun run, SourceTree sources, CheckCommand check) {
    this.run = run;
    this.sources = sources;
    this.check = check;
  }

  /** Returns the file's text. */
  String text() {
    return Json.text(
        new Fields()
            .with("format", "loopwarden-findings")
            .with("version", VERSION)
            .with("run", runData())
            .with("baseline", baseline())
            .with("unmetAllowances", run.unmetAllowances())
            .with(
                "findings", FindingGroup.of(run.findings()).stream().map(this::finding).toList()));
  }

  private Fields runData() {
    return new Fields()
        .with("began", run.began().toString())
        .with("ended", run.ended().toString())
        .with("agentVersion", run.agentVersion())
        .with("javaVersion", Runtime.version().toString())
        .with("javaVendor", System.getProperty("java.vendor"))
        .with("pid", ProcessHandle.current().pid())
        .with("sourceRoot", sources.root().toString())
        .with("testsWatched", run.testsWatched())
        .with("testsFailed", run.failed());
  }

  private @Nullable Fields baseline() {
    Path file = run.baseline().file();
    if (file == null) {
      return null;
    }
    List<String> removable =
        run.baseline().removable().stream().map(BaselineEntry::fingerprint).toList();
    return new Fields()
        .with("file", file.toString())
        .with("entries", run.baseline().entries())
        .with("removable", removable);
  }

  private Fields finding(FindingGroup group) {
    return new Fields()
        .with("id", group.finding().fingerprint())
        .with("outcome", group.outcome())
        .with("fails", group.outcome().fails())
        .with("operation", group.finding().operation())
        .with("culprit", group.finding().culprit())
        .with("maxNanos", group.maxNanos())
        .with("fix", group.finding().fix())
        .with("source", source(group.finding().culpritFrame()))
        .with("tests", group.occurrences().stream().map(this::occurrence).toList())
        .with("finding", new Json.Raw(group.finding().json()));
  }

  private @Nullable Fields source(@Nullable StackTraceElement culprit) {
    Path file = sources.find(culprit);
    if (file == null || culprit == null) {
      return null;
    }
    int line = culprit.getLineNumber();
    return new Fields()
        .with("path", sources.relative(file))
        .with("line", line > 0 ? line : null)
        .with("excerpt", excerpt(SourceExcerpt.around(file, line)));
  }

  private static List<Fields> excerpt(SourceExcerpt excerpt) {
    List<Fields> lines = new ArrayList<>();
    for (int i = 0; i < excerpt.lines().size(); i++) {
      lines.add(
          new Fields().with("line", excerpt.firstLine() + i).with("text", excerpt.lines().get(i)));
    }
    return lines;
  }

  private Fields occurrence(ReportedFinding each) {
    return new Fields()
        .with("testClass", each.testClass())
        .with("testMethod", each.testMethod())
        .with("test", each.test())
        .with("outcome", each.outcome())
        .with("attribution", each.attribution())
        .with("reason", each.reason())
        .with("count", each.finding().count())
        .with("maxNanos", each.finding().maxNanos())
        .with("check", check.of(each));
  }
}
