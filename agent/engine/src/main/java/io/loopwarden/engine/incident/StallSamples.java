package io.loopwarden.engine.incident;

import io.loopwarden.engine.naming.Verdict;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The samples of one stall, merged by culprit. Agent thread only. */
final class StallSamples {

  private final Map<String, Integer> byFingerprint = new HashMap<>();
  private final Map<String, Verdict> verdicts = new HashMap<>();
  private int total;
  private int blocked;
  private int runnable;

  void add(Verdict verdict, Thread.State state) {
    total++;
    if (state == Thread.State.BLOCKED) {
      blocked++;
    } else if (state == Thread.State.RUNNABLE) {
      runnable++;
    }
    byFingerprint.merge(verdict.fingerprint(), 1, Integer::sum);
    verdicts.putIfAbsent(verdict.fingerprint(), verdict);
  }

  boolean isEmpty() {
    return total == 0;
  }

  /** Returns whether most samples waited to enter a monitor. */
  boolean mostlyOnMonitor() {
    return blocked * 2 > total;
  }

  /** Returns whether most samples ran, or could have. */
  boolean mostlyRunning() {
    return runnable * 2 > total;
  }

  /**
   * Returns the name that at least half of the samples carry, or {@code null}. A stall whose
   * samples agree on no application frame is warm-up or framework work, and nobody's line to mend.
   */
  @Nullable Verdict dominating() {
    for (Map.Entry<String, Integer> entry : byFingerprint.entrySet()) {
      Verdict verdict = verdicts.get(entry.getKey());
      if (entry.getValue() * 2 >= total && verdict != null && verdict.culprit() != null) {
        return verdict;
      }
    }
    return null;
  }
}
