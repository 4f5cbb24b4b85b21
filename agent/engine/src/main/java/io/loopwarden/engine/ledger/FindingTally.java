package io.loopwarden.engine.ledger;

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
  private final String operation;
  private final @Nullable StackTraceElement culprit;
  private final String loopModel;
  private final long firstSeenMillis;
  private final List<String> firstStack;
  private final DurationTally durations = new DurationTally();
  private final FirstFew threads = new FirstFew(MOST_THREADS);
  private final FirstFew details = new FirstFew(MOST_DETAILS);

  private final CorrelationTally correlations = new CorrelationTally();

  private List<String> lastStack;
  private String fix;
  private @Nullable String cause;
  private @Nullable Holder holder;
  private long lastSeenMillis;
  private Harm harm = Harm.NONE_KNOWN;
  private int maxPending = Harm.UNKNOWN;
  private Turn turn = Turn.NONE;
  private Autopsy autopsy = Autopsy.NONE;
  private long dissectedNanos;

  /** Written by the one writer after each change, read by anyone. */
  private volatile Finding finding;

  FindingTally(Occurrence first, StackPool pool) {
    Verdict verdict = first.verdict();
    this.firstStack = pool.shared(verdict.stack());
    this.lastStack = firstStack;
    this.identity = verdict.withoutStack(); // the stack is kept bounded and shared
    this.operation = pool.masked(verdict.operation());
    this.culprit = pool.masked(verdict.culprit());
    this.loopModel = first.place().loopModel();
    this.firstSeenMillis = first.timing().startedAtMillis();
    this.fix = first.account().fix();
    this.finding = add(first, pool);
  }

  /** Adds an occurrence, or replaces the provisional duration of one that went on. */
  Finding add(Occurrence occurrence, StackPool pool) {
    Timing timing = occurrence.timing();
    add(timing);
    List<String> stack = occurrence.verdict().stack();
    if (!stack.isEmpty() && !stack.equals(lastStack)) {
      lastStack = pool.shared(stack);
    }
    note(occurrence, pool);
    return publish();
  }

  private void add(Timing timing) {
    turn = turn.orWorse(timing.turn());
    if (timing.ongoing()) {
      durations.goOn(timing.waitId(), timing.durationNanos());
    } else if (timing.count() == 1 || durations.isOpen(timing.waitId())) {
      durations.end(timing.waitId(), timing.durationNanos());
    } else {
      durations.endMany(timing.count(), timing.durationNanos());
    }
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
    lastSeenMillis = Math.max(lastSeenMillis, occurrence.timing().startedAtMillis());
    harm = occurrence.harm();
    maxPending = Math.max(maxPending, harm.pendingTasks());
    threads.add(pool.masked(occurrence.place().threadName()));
    Account account = occurrence.account();
    if (occurrence.verdict().fingerprint().equals(identity.fingerprint())) {
      noteCause(account); // one that was told while it went on may be named otherwise at its end
    }
    if (account.detail() != null) {
      details.add(pool.masked(account.detail()));
    }
    if (account.holder() != null) {
      holder = shared(account.holder(), pool);
    }
    correlations.add(account.correlation());
    noteAutopsy(occurrence.timing().durationNanos(), account.autopsy(), pool);
  }

  /**
   * A proof that waits of this finding are hopeless outlives those that end well; its fix stays
   * with it. A stall always has a cause, and its latest counts.
   */
  private void noteCause(Account account) {
    if (Hopelessness.of(account.cause()) >= Hopelessness.of(cause)) {
      fix = account.fix();
      cause = account.cause();
    }
  }

  /** The autopsy that is kept is that of the longest occurrence that has one. */
  private void noteAutopsy(long nanos, Autopsy latest, StackPool pool) {
    if (!latest.equals(Autopsy.NONE) && nanos >= dissectedNanos) {
      dissectedNanos = nanos;
      List<String> callTree = latest.callTree().stream().map(pool::masked).toList();
      autopsy = new Autopsy(latest.shares(), callTree);
    }
  }

  private Finding publish() {
    Finding current =
        new Finding(
            identity.fingerprint(),
            operation,
            identity.category(),
            identity.kind(),
            culprit,
            identity.framework(),
            loopModel,
            cause,
            fix,
            firstSeenMillis,
            lastSeenMillis,
            durations.durations(),
            durations.ongoing(),
            turn,
            harm,
            maxPending,
            threads.texts(),
            details.texts(),
            firstStack,
            lastStack,
            holder,
            autopsy,
            correlations.correlations());
    finding = current;
    return current;
  }

  private static Holder shared(Holder holder, StackPool pool) {
    return new Holder(
        pool.masked(holder.thread()),
        holder.role(),
        holder.holds(),
        holder.heldNanos(),
        pool.shared(holder.stack()));
  }
}
