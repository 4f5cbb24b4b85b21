package io.loopwarden.engine.incident;

import io.loopwarden.engine.fix.FixAdvisor;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.Verdict;
import java.util.Set;

/**
 * Puts named waits and stalls into the ledger, unless they are too short to count. Agent thread
 * only.
 */
final class Recorder {

  /**
   * Categories of work that a process does once. A healthy handler's first request showed up to 29
   * such waits of 12 to 243 ms on a busy machine, so they count from the stall limit only.
   */
  private static final Set<String> ONCE = Set.of("class-loading", "tls");

  private static final String LOGGING = "logging";

  private final Ledger ledger;
  private final FixAdvisor fixes;
  private final long thresholdNanos;
  private final long onceNanos;

  /**
   * Creates a recorder.
   *
   * @param thresholdNanos shortest incidental wait that counts
   * @param onceNanos shortest wait that counts of those that happen once in a process's life
   */
  Recorder(Ledger ledger, FixAdvisor fixes, long thresholdNanos, long onceNanos) {
    this.ledger = ledger;
    this.fixes = fixes;
    this.thresholdNanos = thresholdNanos;
    this.onceNanos = onceNanos;
  }

  void record(NamedWait wait) {
    Verdict verdict = wait.verdict();
    if (isHarmless(wait)) {
      return;
    }
    ledger.record(
        new Occurrence(
            verdict,
            wait.endMillis() - wait.durationNanos() / 1_000_000L,
            wait.durationNanos(),
            wait.ongoing(),
            wait.waitId(),
            wait.loop().thread().getName(),
            wait.loop().model(),
            wait.pendingTasks(),
            wait.detail(),
            null,
            fixFor(verdict, verdict.category())));
  }

  private boolean isHarmless(NamedWait wait) {
    Verdict verdict = wait.verdict();
    if (verdict.kind() != Kind.INCIDENTAL) {
      return false;
    }
    // A framework's own first use of a class, or its log line, is nobody's line to mend.
    boolean unowned = verdict.culprit() == null;
    if (ONCE.contains(verdict.category())) {
      return unowned || wait.durationNanos() < onceNanos;
    }
    boolean logs = unowned && verdict.category().equals(LOGGING);
    return wait.durationNanos() < (logs ? onceNanos : thresholdNanos);
  }

  void recordStall(Stall stall) {
    Verdict verdict = stall.verdict();
    ledger.record(
        new Occurrence(
            verdict,
            System.currentTimeMillis() - stall.durationNanos() / 1_000_000L,
            stall.durationNanos(),
            stall.ongoing(),
            stall.stallId(),
            stall.loop().thread().getName(),
            stall.loop().model(),
            stall.pendingTasks(),
            null,
            stall.cause(),
            fixFor(verdict, stall.cause())));
  }

  private String fixFor(Verdict verdict, String category) {
    return fixes.advise(verdict.framework(), category, verdict.operation());
  }
}
