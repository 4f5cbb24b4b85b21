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

  /** The call and the method that makes it. */
  String callAndMethod() {
    return at == null ? operation : operation + " at " + at;
  }
}
