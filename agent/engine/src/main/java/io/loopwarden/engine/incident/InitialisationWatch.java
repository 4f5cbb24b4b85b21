package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Watches one loop for waits until another thread has initialised a class. The JVM calls such a
 * thread runnable; what gives it away is that it computes nothing, is in no native code, and stands
 * where a class is used that another thread initialises. Agent thread only.
 */
final class InitialisationWatch {

  /** A turn seen so often without progress is worth asking what it computes. */
  private static final int LOOKS = 1;

  /** A thread that waits computes nothing; stopping for the JVM's own sake costs it a little. */
  private static final long COMPUTED_NANOS = 100_000L;

  /** Once its wait is known, a thread that computes less than this part of the time still waits. */
  private static final int COMPUTED_PART = 4;

  private final LoopThread loop;
  private final ThreadFacts facts;
  private final ContentionNaming naming;
  private final long thresholdNanos;

  private long mark;
  private int looks;
  private long cpu;
  private boolean resigned;
  private @Nullable Span still;
  private @Nullable Spell open;
  private long counted;
  private List<Blockade> candidates = List.of();

  /**
   * Creates a watch.
   *
   * @param thresholdNanos shortest wait that counts
   */
  InitialisationWatch(
      LoopThread loop, ThreadFacts facts, ContentionNaming naming, long thresholdNanos) {
    this.loop = loop;
    this.facts = facts;
    this.naming = naming;
    this.thresholdNanos = thresholdNanos;
  }

  /**
   * Looks once.
   *
   * @param sinceLast time since the look before, nanoseconds
   * @return a wait that has just ended, or one that has lasted for a second and goes on; else
   *     {@code null}
   */
  @Nullable Contention look(long now, long sinceLast) {
    if (!mayWait()) {
      looks = 0;
      return moved(sinceLast);
    }
    if (looks++ < LOOKS) {
      return null;
    }
    long used = facts.cpuNanos(loop.thread());
    if (used == ThreadFacts.UNKNOWN) {
      return null;
    }
    long computed = used - cpu;
    cpu = used;
    Span span = still;
    if (span == null || hasMoved(computed, sinceLast)) {
      Contention ended = moved(sinceLast);
      still = new Span(now, 2 * sinceLast); // it was in this turn at the look before already
      return ended;
    }
    span.seen(now);
    return stands(span, now);
  }

  /**
   * Returns how much longer the waits that may count have become since this was last asked,
   * nanoseconds: such time is theirs and no stall's.
   */
  long takeCounted() {
    Spell spell = open;
    long more = counted + (spell == null ? 0 : spell.newlyCounted(thresholdNanos));
    counted = 0;
    return more;
  }

  private boolean mayWait() {
    long before = mark;
    mark = loop.progressMark();
    return mark == before
        && loop.isLooping()
        && !loop.isIdle()
        && loop.openSinceNanos() == 0
        && loop.thread().getState() == Thread.State.RUNNABLE;
  }

  private @Nullable Contention stands(Span span, long now) {
    Spell spell = open;
    if (spell == null) {
      lookForCause(span);
      return null;
    }
    spell.seen(now, loop.pendingNow());
    if (!spell.isToBeTold()) {
      return null;
    }
    spell.tell();
    return naming.initialisation(loop, spell, candidates.get(0), true);
  }

  private boolean hasMoved(long computed, long sinceLast) {
    if (open == null || computed <= COMPUTED_NANOS) {
      return computed > COMPUTED_NANOS;
    }
    return computed > sinceLast / COMPUTED_PART || facts.isInitialised(candidates.get(0).holds());
  }

  private void lookForCause(Span span) {
    List<Blockade> seen =
        resigned ? List.of() : facts.initialisations(loop.thread(), span.certain());
    if (seen != null) {
      candidates = seen;
      resigned = seen.isEmpty();
      open = resigned ? null : new Spell(loop.task(), ThreadFacts.UNKNOWN, span, loop.pendingNow());
    }
  }

  /** It moves on; it waited if a class that it may have waited for is there now. */
  private @Nullable Contention moved(long sinceLast) {
    Spell spell = open;
    List<Blockade> seen = candidates;
    open = null;
    still = null;
    resigned = false;
    candidates = List.of();
    if (spell == null) {
      return null;
    }
    spell.span().end(sinceLast);
    counted += spell.newlyCounted(thresholdNanos);
    for (Blockade blockade : seen) {
      if (spell.isTold() || (counts(spell) && facts.isInitialised(blockade.holds()))) {
        return naming.initialisation(loop, spell, blockade, false);
      }
    }
    return null;
  }

  private boolean counts(Spell spell) {
    return spell.span().certain() >= thresholdNanos;
  }
}
