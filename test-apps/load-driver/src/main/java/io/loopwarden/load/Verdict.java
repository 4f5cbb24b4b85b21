package io.loopwarden.load;

import java.util.ArrayList;
import java.util.List;

/** Holds a result against what is expected. */
final class Verdict {
  private Verdict() {}

  /**
   * What is wrong, one line each; empty when all is as promised: every request was answered, and
   * the agent found all that is expected, with the line and a fix, and nothing else. What the first
   * requests alone ran into, such as class loading, is no complaint, unless it was a call made to
   * wait.
   *
   * @param agent whether the server ran under the agent; without it findings are not asked for
   */
  static List<String> complaints(CaseResult result, boolean agent) {
    List<String> complaints = new ArrayList<>();
    String label = result.of().label();
    if (result.failures() > 0) {
      complaints.add(label + ": " + result.failures() + " requests were not answered");
    }
    if (agent) {
      List<ExpectedFinding> expected = result.of().plan().findings();
      List<Finding> seen = new ArrayList<>(result.findings());
      result.whileCold().stream().filter(Finding::isContract).forEach(seen::add);
      missing(expected, seen).forEach(each -> complaints.add(label + ": " + each));
      unexpected(expected, seen).forEach(each -> complaints.add(label + ": " + each));
    }
    return complaints;
  }

  private static List<String> missing(List<ExpectedFinding> expected, List<Finding> seen) {
    List<String> missing = new ArrayList<>();
    for (ExpectedFinding each : expected) {
      List<Finding> met = seen.stream().filter(each::isMetBy).toList();
      if (met.size() != 1) {
        missing.add(met.size() + " findings of " + each.callAndMethod() + ", expected is 1");
      } else if (!met.get(0).isOfUse()) {
        missing.add("no line or no fix in the finding of " + each.callAndMethod());
      }
    }
    return missing;
  }

  private static List<String> unexpected(List<ExpectedFinding> expected, List<Finding> seen) {
    return seen.stream()
        .filter(
            finding ->
                expected.stream()
                    .noneMatch(each -> each.isMetBy(finding) || each.isSeenIn(finding)))
        .map(finding -> "not expected is " + finding.kind() + " " + finding.callAndLine())
        .toList();
  }
}
