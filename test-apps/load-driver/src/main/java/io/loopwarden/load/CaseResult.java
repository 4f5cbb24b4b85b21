package io.loopwarden.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one server did on one endpoint.
 *
 * @param server which server
 * @param endpoint which of its endpoints
 * @param load what was measured
 * @param findings what the agent found under load: the broken query first, then the longest wait
 *     first
 * @param whileCold what it found while the server warmed up and never again, the longest wait first
 */
record CaseResult(
    ServerApp server,
    Endpoint endpoint,
    LoadResult load,
    List<Finding> findings,
    List<Finding> whileCold) {

  /** Parts the findings by whether they were still seen after the load began. */
  static CaseResult of(
      ServerApp server, Endpoint endpoint, LoadResult load, Instant loadBegan, List<Finding> all) {
    List<Finding> findings = new ArrayList<>();
    List<Finding> whileCold = new ArrayList<>();
    for (Finding finding : all) {
      if (finding.lastSeen().isBefore(loadBegan)) {
        whileCold.add(finding);
      } else if (finding.namesBrokenQuery()) {
        findings.add(0, finding);
      } else {
        findings.add(finding);
      }
    }
    return new CaseResult(server, endpoint, load, findings, whileCold);
  }

  String label() {
    return server.label() + " " + endpoint.label();
  }
}
