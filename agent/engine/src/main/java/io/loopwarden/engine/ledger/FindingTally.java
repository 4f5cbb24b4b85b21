package io.loopwarden.engine.ledger;

import io.loopwarden.engine.naming.CallPath;
import io.loopwarden.engine.naming.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds occurrences up to a finding. One thread writes; {@link #finding()} may be read by any thread
 * without waiting and always returns a whole state.
 */
final class FindingTally {

  private static final int MOST_THREADS = 8;
  private static final int MOST_DETAILS = 5;

  private final Verdict identity;
  private final String loopModel;
  private final long firstSeenMillis;
  private final List<String> firstStack;
  private final DurationTally durations = new DurationTally();
  private final FirstFew threads = new FirstFew(MOST_THREADS);
  private final FirstFew details = new FirstFew(MOST_DETAILS);

  private List<String> lastStack;
  private String fix;
  private @Nullable String cause;
  private @Nullable Holder holder;
  private long lastSeenMillis;
  private int lastPending = -1;
  private int maxPending = -1;

  /** Written by the one writer after each change, read by anyone. */
  private volatile Finding finding;

  FindingTally(Occurrence first, StackPool pool) {
    Verdict verdict = first.verdict();
    this.firstStack = pool.shared(verdict.stack());
    this.lastStack = firstStack;
    this.identity = withoutStack(verdict);
    this.loopModel = first.loopModel();
    this.firstSeenMillis = first.startedAtMillis();
    this.fix = first.fix();
    this.finding = add(first, pool);
  }

  /** Adds an occurrence, or replaces the provisional duration of one that went on. */
  Finding add(Occurrence occurrence, StackPool pool) {
    if (occurrence.ongoing()) {
      durations.goOn(occurrence.waitId(), occurrence.durationNanos());
    } else {
      durations.end(occurrence.waitId(), occurrence.durationNanos());
    }
    if (!occurrence.verdict().stack().equals(lastStack)) {
      lastStack = pool.shared(occurrence.verdict().stack());
    }
    note(occurrence, pool);
    return publish();
  }

  /** Settles a wait whose end will not be heard of. */
  Finding abandon(long waitId) {
    durations.abandon(waitId);
    return publish();
  }

  /** Returns the latest state. */
  Finding finding() {
    return finding;
  }

  private void note(Occurrence occurrence, StackPool pool) {
    lastSeenMillis = Math.max(lastSeenMillis, occurrence.startedAtMillis());
    lastPending = occurrence.pendingTasks();
    maxPending = Math.max(maxPending, occurrence.pendingTasks());
    fix = occurrence.fix();
    cause = occurrence.cause();
    threads.add(occurrence.threadName());
    if (occurrence.detail() != null) {
      details.add(occurrence.detail());
    }
    if (occurrence.holder() != null) {
      holder = shared(occurrence.holder(), pool);
    }
  }

  private Finding publish() {
    Finding current =
        new Finding(
            identity.fingerprint(),
            identity.operation(),
            identity.category(),
            identity.kind(),
            identity.culprit(),
            identity.framework(),
            loopModel,
            cause,
            fix,
            firstSeenMillis,
            lastSeenMillis,
            durations.durations(),
            durations.ongoing(),
            lastPending,
            maxPending,
            threads.texts(),
            details.texts(),
            firstStack,
            lastStack,
            holder);
    finding = current;
    return current;
  }

  private static Holder shared(Holder holder, StackPool pool) {
    return new Holder(holder.thread(), holder.role(), holder.holds(), pool.shared(holder.stack()));
  }

  /** The stack is kept bounded and shared; the verdict would keep the whole of it alive. */
  private static Verdict withoutStack(Verdict verdict) {
    return new Verdict(
        verdict.operation(),
        verdict.category(),
        verdict.kind(),
        verdict.culprit(),
        List.of(),
        verdict.fingerprint(),
        verdict.throwSafe(),
        verdict.idle(),
        verdict.ownWait(),
        verdict.allowedBy(),
        verdict.framework(),
        CallPath.NONE);
  }
}
