package io.loopwarden.junit.report;

import io.loopwarden.api.FindingView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a run as SARIF 2.1.0: one rule a category, one result a finding. */
final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ReportedRun run;
  private final SourceTree sources;
  private final List<FindingGroup> groups;
  private final List<Category> rules;

  SarifReport(ReportedRun run, SourceTree sources) {
    this.run = run;
    this.sources = sources;
    this.groups = FindingGroup.of(run.findings());
    this.rules =
        groups.stream()
            .map(group -> group.finding().category())
            .sorted()
            .distinct()
            .map(Category::of)
            .toList();
  }

  /** Returns the file's text. */
  String text() {
    return Json.text(
        new Fields()
            .with("$schema", SCHEMA)
            .with("version", "2.1.0")
            .with("runs", List.of(runObject())));
  }

  private Fields runObject() {
    Fields driver =
        new Fields()
            .with("name", "Loopwarden")
            .with("version", run.agentVersion())
            .with("rules", rules.stream().map(SarifReport::rule).toList());
    Fields base = new Fields().with("uri", sources.root().toUri().toString());
    return new Fields()
        .with("tool", new Fields().with("driver", driver))
        .with("invocations", List.of(invocation()))
        .with("originalUriBaseIds", new Fields().with(SarifLocation.BASE, base))
        .with("columnKind", "utf16CodeUnits")
        .with("results", groups.stream().map(this::result).toList());
  }

  private Fields invocation() {
    return new Fields()
        .with("executionSuccessful", true)
        .with("startTimeUtc", run.began().toString())
        .with("endTimeUtc", run.ended().toString());
  }

  private static Fields rule(Category category) {
    return new Fields()
        .with("id", category.ruleId())
        .with("shortDescription", message(category.sentence()))
        .with("help", message(category.help()))
        .with("defaultConfiguration", new Fields().with("level", "error"));
  }

  private Fields result(FindingGroup group) {
    FindingView finding = group.finding();
    Category category = Category.of(finding.category());
    SarifLocation locations = new SarifLocation(sources);
    return new Fields()
        .with("ruleId", category.ruleId())
        .with("ruleIndex", rules.indexOf(category))
        .with("level", group.outcome().fails() ? "error" : "note")
        .with("message", SarifMessage.of(group))
        .with("locations", locations.of(finding.culpritFrame()))
        .with("partialFingerprints", new Fields().with("finding/v1", finding.fingerprint()))
        .with("stacks", List.of(stack(finding, locations)))
        .with("occurrenceCount", Math.max(1, group.count()))
        .withKnown("baselineState", baselineState(group.outcome()))
        .withKnown("suppressions", suppressions(group))
        .with("properties", properties(group));
  }

  private static Fields stack(FindingView finding, SarifLocation locations) {
    List<Object> frames = new ArrayList<>();
    finding.stack().forEach(line -> frames.add(locations.frame(line)));
    return new Fields()
        .with("message", message("the latest wait, innermost call first"))
        .with("frames", frames);
  }

  private @Nullable String baselineState(Outcome outcome) {
    if (run.baseline().file() == null) {
      return null;
    }
    return switch (outcome) {
      case WORSENED -> "updated";
      case BASELINE, EXPIRED -> "unchanged";
      default -> "new";
    };
  }

  private static @Nullable List<Object> suppressions(FindingGroup group) {
    String kind =
        switch (group.outcome()) {
          case BASELINE -> "external";
          case ALLOWED, EXPECTED -> "inSource";
          default -> null;
        };
    return kind == null
        ? null
        : List.of(
            new Fields().with("kind", kind).withKnown("justification", group.heaviest().reason()));
  }

  private static Fields properties(FindingGroup group) {
    FindingView finding = group.finding();
    return new Fields()
        .with("outcome", group.outcome())
        .with("tests", group.places())
        .with("fix", finding.fix())
        .with("framework", finding.framework())
        .with("kind", finding.kind())
        .with("maxNanos", group.maxNanos())
        .with("details", finding.details())
        .with("threads", finding.threads());
  }

  private static Fields message(String text) {
    return new Fields().with("text", text);
  }
}
