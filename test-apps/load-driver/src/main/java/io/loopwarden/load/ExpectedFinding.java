package io.loopwarden.load;

import org.jspecify.annotations.Nullable;

/**
 * What the agent must say of an endpoint.
 *
 * @param operation the call that blocks, as the agent names it
 * @param at the culprit's simple class name and method, {@code null} where no frame is to blame
 * @param because why that is right
 */
record ExpectedFinding(String operation, @Nullable String at, String because) {

  /** Whether a finding says just this, whatever its line. */
  boolean isMetBy(Finding finding) {
    Culprit culprit = finding.culprit();
    return operation.equals(finding.operation())
        && (at == null ? culprit == null : culprit != null && at.equals(culprit.shortMethod()));
  }

  /**
   * Whether a finding tells of the same, less exactly: of a stall that was seen in few samples the
   * agent may name the method that called the expected one, which its samples then show.
   */
  boolean isSeenIn(Finding finding) {
    return finding.kind().equals("stall")
        && finding.callTree().stream().anyMatch(line -> line.contains(operation + "("));
  }

  /** The call and the method that makes it. */
  String callAndMethod() {
    return at == null ? operation : operation + " at " + at;
  }
}
