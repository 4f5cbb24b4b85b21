package com.example.cases.stall;

import io.loopwarden.api.FindingView;
import io.loopwarden.api.LedgerAccess;
import java.util.List;
import java.util.Objects;

/**
 * Makes stalls until the agent has told of them. On a machine that does not run its thread
 * meanwhile, a stall may come and go with nobody looking.
 */
final class Told {

  private static final int MOST_TRIES = 50;

  private Told() {}

  /** Something that stalls a loop once. */
  interface Stalling {

    /** Returns when the loop is done with it. */
    void once() throws InterruptedException;
  }

  /** Stalls again and again until stalls of a method have been told so many times. */
  static void untilTold(String method, long times, Stalling stalling) throws InterruptedException {
    for (int i = 0; i < MOST_TRIES && timesOf(method) < times; i++) {
      stalling.once();
    }
  }

  /** Returns the findings of the agent, which then looks at all loops that there are now. */
  static List<FindingView> findings() {
    return Objects.requireNonNull(LedgerAccess.active()).findings();
  }

  private static long timesOf(String method) {
    return findings().stream()
        .filter(finding -> finding.kind().equals("stall") && isAt(finding, method))
        .mapToLong(FindingView::count)
        .sum();
  }

  private static boolean isAt(FindingView finding, String method) {
    StackTraceElement culprit = finding.culpritFrame();
    return culprit != null && culprit.getMethodName().equals(method);
  }
}
