package io.loopwarden.load;

import java.util.ArrayList;
import java.util.List;

/** Holds the results against what the demo promises. */
final class Verdict {
  private Verdict() {}

  /**
   * What is wrong, one line each; empty when all is as promised: a broken endpoint has a finding
   * with the JDBC call, the handler's line and a fix, a fixed one has none, and all requests were
   * answered. What a fixed endpoint's first requests alone ran into, such as class loading, is no
   * complaint, unless it was a call made to wait.
   *
   * @param agent whether the servers ran under the agent; without it findings are not asked for
   */
  static List<String> complaints(List<CaseResult> results, boolean agent) {
    List<String> complaints = new ArrayList<>();
    for (CaseResult result : results) {
      if (result.load().failures() > 0) {
        complaints.add(
            result.label() + ": " + result.load().failures() + " requests were not answered");
      }
      if (agent && result.endpoint() == Endpoint.BROKEN) {
        complainOfBroken(result, complaints);
      }
      if (agent && result.endpoint() == Endpoint.FIXED) {
        complainOfFixed(result, complaints);
      }
    }
    return complaints;
  }

  private static void complainOfBroken(CaseResult result, List<String> complaints) {
    if (result.findings().stream().noneMatch(Finding::namesBrokenQuery)) {
      complaints.add(
          result.label() + ": no finding names the JDBC call, the handler's line and a fix");
    }
  }

  private static void complainOfFixed(CaseResult result, List<String> complaints) {
    List<Finding> wrong = new ArrayList<>(result.findings());
    result.whileCold().stream().filter(Finding::isContract).forEach(wrong::add);
    for (Finding finding : wrong) {
      complaints.add(result.label() + ": must have no finding, has " + finding.callAndLine());
    }
  }
}
