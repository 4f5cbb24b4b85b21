package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.fix.FixAdvisor;
import io.loopwarden.engine.ledger.Account;
import io.loopwarden.engine.ledger.Autopsy;
import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.ledger.Origin;
import io.loopwarden.engine.ledger.Place;
import io.loopwarden.engine.ledger.Timing;
import io.loopwarden.engine.ledger.Turn;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.Verdict;
import io.loopwarden.engine.stall.HarmBook;
import io.loopwarden.engine.stall.Stall;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts named waits and stalls into the ledger, unless they are too short to count. Agent thread
 * only.
 */
final class Recorder {

  /**
   * Categories of work that a process does once. A healthy handler's first request showed up to 29
   * such waits of 12 to 243 ms on a busy machine, so they count from the stall limit only, and the
   * loading of classes itself, whose time is the machine's, from some of these.
   */
  private static final Set<String> ONCE = Set.of("class-loading", "tls");

  private static final int LOADING_FACTOR = 5;

  private static final String LOGGING = "logging";

  private final Ledger ledger;
  private final IntPredicate loading;
  private final FixAdvisor fixes;
  private HarmBook harms;
  private long thresholdNanos;
  private long onceNanos;

  /**
   * Creates a recorder.
   *
   * @param loading whether a probe sees classes being loaded, rather than what their initialisers
   *     wait for
   * @param limits from which duration on waits count
   */
  Recorder(Ledger ledger, FixAdvisor fixes, IntPredicate loading, Limits limits) {
    this.ledger = ledger;
    this.fixes = fixes;
    this.loading = loading;
    this.harms = limits.stalls().harms();
    limit(limits);
  }

  /** Counts by other limits from now on. */
  final void limit(Limits limits) {
    harms = limits.stalls().harms();
    thresholdNanos = limits.thresholdNanos();
    onceNanos = limits.onceNanos();
  }

  void record(NamedWait wait) {
    if (!isTooShort(wait, wait.durationNanos())) {
      record(wait, 1, wait.durationNanos(), Turn.NONE);
    }
  }

  /**
   * Records waits of one finding, however short.
   *
   * @param wait the last of them
   * @param count how many; 0 when this is more of the time of one recorded before
   * @param nanos how long they took together
   * @param turn what its turn made up so far
   */
  void record(NamedWait wait, long count, long nanos, Turn turn) {
    ledger.record(occurrenceOf(wait, timingOf(wait, count, nanos, turn)));
  }

  /** Tells the journal alone of a wait that is open now: the ledger hears of it when it ends. */
  void note(NamedWait open) {
    Timing timing = timingOf(open, 1, open.durationNanos(), Turn.NONE);
    ledger.journal().add(occurrenceOf(open, timing));
  }

  private Occurrence occurrenceOf(NamedWait wait, Timing timing) {
    return new Occurrence(
        wait.verdict(),
        timing,
        placeOf(wait.loop(), wait.origin()),
        harms.of(wait.loop(), wait.task(), wait.pendingTasks()),
        accountOf(wait));
  }

  private Account accountOf(NamedWait wait) {
    Verdict verdict = wait.verdict();
    String hopeless = wait.cause();
    String cause = hopeless == null ? causeOf(verdict, wait.durationNanos()) : hopeless;
    String about = hopeless == null ? verdict.category() : hopeless;
    return new Account(
        wait.detail(), cause, fixFor(verdict, about), null, Autopsy.NONE, wait.correlation());
  }

  private static Timing timingOf(NamedWait wait, long count, long nanos, Turn turn) {
    long startedAt = wait.endMillis() - wait.durationNanos() / 1_000_000L;
    return nanos == wait.durationNanos()
        ? new Timing(startedAt, nanos, wait.ongoing(), wait.waitId(), count, turn)
        : Timing.ofMany(startedAt, nanos, count, turn);
  }

  /** Whether waits of this kind count together when a turn has so many that it is a stall. */
  boolean addsUp(NamedWait wait) {
    return !ONCE.contains(wait.verdict().category());
  }

  /** From what sum on they count together. */
  long sumLimitNanos() {
    return onceNanos;
  }

  /** Whether waits of this kind and length are not counted each. */
  boolean isTooShort(NamedWait wait, long nanos) {
    Verdict verdict = wait.verdict();
    if (verdict.kind() != Kind.INCIDENTAL) {
      return false;
    }
    // A framework's own first use of a class, or its log line, is nobody's line to mend.
    boolean unowned = verdict.culprit() == null;
    if (ONCE.contains(verdict.category())) {
      long limit = loading.test(wait.probe()) ? LOADING_FACTOR * onceNanos : onceNanos;
      return unowned || nanos < limit;
    }
    boolean logs = unowned && verdict.category().equals(LOGGING);
    return nanos < (logs ? onceNanos : thresholdNanos);
  }

  void recordStall(Stall stall) {
    Verdict verdict = stall.verdict();
    boolean wait = verdict.kind() != Kind.STALL; // a call of the catalogue that no probe saw
    String fix = fixFor(verdict, wait ? verdict.category() : stall.cause());
    ledger.record(
        new Occurrence(
            verdict,
            Timing.untilNow(stall.durationNanos(), stall.ongoing(), stall.stallId()),
            placeOf(stall.loop(), Origins.of(stall.loop(), stall.origin())),
            stall.harm(),
            new Account(null, stall.cause(), fix, null, stall.autopsy())));
  }

  void recordContention(Contention contention) {
    Verdict verdict = contention.verdict();
    if (verdict.idle() || isHarmless(contention)) {
      return;
    }
    String fix = fixFor(verdict, verdict.category());
    ledger.record(
        new Occurrence(
            verdict,
            Timing.untilNow(contention.durationNanos(), contention.ongoing(), contention.waitId()),
            placeOf(contention.loop(), Origins.of(contention.loop())),
            harms.of(contention.loop(), contention.task(), contention.pendingTasks()),
            new Account(
                null,
                causeOf(verdict, contention.durationNanos()),
                fix,
                contention.holder(),
                Autopsy.NONE)));
  }

  /**
   * Inside a framework it is nobody's line to mend: first use never, the rest unless it is long.
   */
  private boolean isHarmless(Contention contention) {
    Verdict verdict = contention.verdict();
    boolean unowned = verdict.culprit() == null;
    if (!ONCE.contains(verdict.category())) {
      return unowned && contention.durationNanos() < onceNanos;
    }
    boolean inside = !contention.direct();
    return unowned || (inside && contention.durationNanos() < LOADING_FACTOR * onceNanos);
  }

  /** From the stall limit on it is a stall as well, of a known cause. */
  private @Nullable String causeOf(Verdict verdict, long nanos) {
    return nanos < onceNanos ? null : Cause.ofWait(verdict.category());
  }

  private static Place placeOf(LoopThread loop, Origin origin) {
    return new Place(loop.thread().getName(), loop.model(), origin, loop.thread());
  }

  private String fixFor(Verdict verdict, String category) {
    return fixes.advise(verdict.framework(), category, verdict.operation());
  }
}
