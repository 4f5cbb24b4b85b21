package io.loopwarden.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one server did on one endpoint.
 *
 * @param of which server and endpoint
 * @param began when it was warm, and load began
 * @param alone what was measured for one request
 * @param together what was measured for many at the same time
 * @param findings what the agent found under load, in the order in which it was expected, the rest
 *     after that, the longest wait first
 * @param whileCold what it found while the server warmed up and never again, the longest wait first
 */
record CaseResult(
    Case of,
    Instant began,
    LoadResult alone,
    LoadResult together,
    List<Finding> findings,
    List<Finding> whileCold) {

  /** This, with findings parted by whether they were still seen after the load began. */
  CaseResult with(List<Finding> all) {
    List<Finding> findings = new ArrayList<>();
    List<Finding> whileCold = new ArrayList<>();
    for (Finding finding : all) {
      (finding.lastSeen().isBefore(began) ? whileCold : findings).add(finding);
    }
    List<Finding> inOrder = new ArrayList<>();
    for (ExpectedFinding expected : of.plan().findings()) {
      findings.stream().filter(expected::isMetBy).forEach(inOrder::add);
    }
    findings.removeAll(inOrder);
    inOrder.addAll(findings);
    return new CaseResult(of, began, alone, together, inOrder, whileCold);
  }

  int failures() {
    return alone.failures() + together.failures();
  }
}
