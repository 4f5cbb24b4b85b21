package io.loopwarden.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages below {@code docs/pitfalls/}: people write them, but for the blocks that come from the
 * code of the endpoints ({@code fix}) and from a run ({@code said}, {@code measured}).
 */
final class PitfallPages {
  private static final String INDEX = "README.md";

  private final Path root;
  private final Path directory;

  /** The pages of the repository with this root. */
  PitfallPages(Path root) {
    this.root = root;
    directory = root.resolve("docs").resolve("pitfalls");
  }

  /**
   * Writes what was seen into the page of a pitfall.
   *
   * @param logs the directory of the servers' logs
   * @throws IOException if the page is missing or has no such block; the message names it
   */
  void write(Pitfall pitfall, List<CaseResult> results, Path logs) throws IOException {
    List<CaseResult> own =
        results.stream().filter(each -> each.of().pitfall().equals(pitfall)).toList();
    Path page = page(pitfall);
    MarkedText text = MarkedText.of(page);
    text.replace("rule", rule(pitfall));
    text.replace("fix", fix(pitfall));
    text.replace("said", said(own, logs));
    text.replace("measured", fenced("", CaseTable.lines(own, true)));
    text.writeTo(page);
  }

  /** Writes the table of all pitfalls into the pages' index. */
  void writeIndex(List<CaseResult> results) throws IOException {
    Path index = directory.resolve(INDEX);
    MarkedText text = MarkedText.of(index);
    text.replace("measured", fenced("", CaseTable.lines(results, true)));
    text.writeTo(index);
  }

  /** Whether the page's heading, rule and diff are those of today. */
  boolean tellsOf(Pitfall pitfall) throws IOException {
    MarkedText page = MarkedText.of(page(pitfall));
    return page.heading().equals("# " + pitfall.number() + ". " + pitfall.title())
        && page.block("rule").equals(rule(pitfall))
        && page.block("fix").equals(fix(pitfall));
  }

  private static List<String> rule(Pitfall pitfall) {
    return List.of("**" + pitfall.rule() + "**");
  }

  /**
   * Whether the page tells of who is to blame for the longest finding that was expected: of the
   * line of a call, of the method that computed, whose lines take turns.
   */
  boolean tellsOfTheCulpritIn(CaseResult result) throws IOException {
    List<ExpectedFinding> expected = result.of().plan().findings();
    Finding finding =
        result.findings().stream()
            .filter(found -> expected.stream().anyMatch(each -> each.isMetBy(found)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("nothing expected was found"));
    Culprit culprit = finding.culprit();
    if (culprit == null) {
      return true;
    }
    String text = finding.isContract() ? culprit.shortText() : culprit.shortMethod();
    List<String> said = MarkedText.of(page(result.of().pitfall())).block("said");
    return said.stream().anyMatch(line -> line.contains(text));
  }

  private Path page(Pitfall pitfall) {
    return directory.resolve(pitfall.fileName() + ".md");
  }

  private List<String> fix(Pitfall pitfall) throws IOException {
    List<String> lines = new ArrayList<>();
    for (PitfallApp app : pitfall.apps()) {
      Path broken = root.relativize(app.sourceBelow(root, Endpoint.BROKEN));
      lines.add(
          app.framework() + ", `" + slashes(broken) + "` against `" + app.fixed().code() + "`:");
      lines.add("");
      lines.addAll(fenced("diff", EndpointDiff.lines(root, app)));
    }
    return lines;
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  private List<String> said(List<CaseResult> results, Path logs) throws IOException {
    List<String> lines = new ArrayList<>();
    for (CaseResult result : results) {
      List<ExpectedFinding> expected = result.of().plan().findings();
      if (!expected.isEmpty()) {
        Path log = logs.resolve(result.of().fileName() + ".log");
        lines.addAll(AgentLog.blockAbout(expected.get(0).operation(), log));
      }
    }
    return lines.isEmpty()
        ? List.of("Nothing: neither endpoint blocks its loop.")
        : fenced("", lines);
  }

  private static List<String> fenced(String language, List<String> lines) {
    List<String> fenced = new ArrayList<>();
    fenced.add("```" + language);
    fenced.addAll(lines);
    fenced.add("```");
    return fenced;
  }
}
