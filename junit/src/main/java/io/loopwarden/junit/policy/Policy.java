package io.loopwarden.junit.policy;

import java.util.List;

/**
 * What counts for one test or class. Immutable.
 *
 * @param allowances what may block, innermost first
 * @param expectations what must block, innermost first
 * @param thresholdNanos shorter waits fail nothing; 0: there are none
 * @param maxStallNanos longer stalls fail; {@link #NO_LIMIT}
 * @param maxLagNanos a higher lag fails; {@link #NO_LIMIT}
 */
public record Policy(
    List<Allowance> allowances,
    List<WaitPattern> expectations,
    long thresholdNanos,
    long maxStallNanos,
    long maxLagNanos) {

  /** Nothing is asked. */
  public static final long NO_LIMIT = Long.MAX_VALUE;

  /** Nothing is allowed, nothing more is asked: what counts where nobody says anything. */
  public static final Policy PLAIN = new Policy(List.of(), List.of(), 0, NO_LIMIT, NO_LIMIT);

  public Policy {
    allowances = List.copyOf(allowances);
    expectations = List.copyOf(expectations);
  }
}
