package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import org.jspecify.annotations.Nullable;

/**
 * Watches one loop for waits to enter a monitor, which no woven code sees. The state of a thread is
 * a field read; only a wait seen twice costs more. Inside a probed wait or an idle one it is part
 * of that. Agent thread only.
 */
final class ContentionWatch {

  private final LoopThread loop;
  private final ThreadFacts facts;
  private final ContentionNaming naming;
  private final long thresholdNanos;
  private @Nullable Spell open;
  private long counted;

  /**
   * Creates a watch.
   *
   * @param thresholdNanos shortest wait that counts
   */
  ContentionWatch(
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
    if (!isBlocked()) {
      return end(sinceLast);
    }
    long count = facts.blockedCount(loop.thread());
    Spell spell = open;
    if (spell == null || !spell.isOf(count)) {
      Contention ended = end(sinceLast);
      open = new Spell(loop.task(), count, new Span(now, sinceLast), loop.pendingNow());
      return ended;
    }
    return goOn(spell, now);
  }

  /** Whether a wait is open that was not seen for long enough to count. */
  boolean isYoung() {
    Spell spell = open;
    return spell != null && spell.span().certain() < thresholdNanos;
  }

  /** Whether a wait is open. */
  boolean isOpen() {
    return open != null;
  }

  /**
   * Returns how much longer the waits that count have become since this was last asked,
   * nanoseconds: such time is theirs and no stall's.
   */
  long takeCounted() {
    Spell spell = open;
    long more = counted + (spell == null ? 0 : spell.newlyCounted(thresholdNanos));
    counted = 0;
    return more;
  }

  private boolean isBlocked() {
    return loop.thread().getState() == Thread.State.BLOCKED
        && loop.isLooping()
        && !loop.isIdle()
        && loop.openSinceNanos() == 0;
  }

  private @Nullable Contention goOn(Spell spell, long now) {
    spell.seen(now, loop.pendingNow());
    if (!spell.isIdentified() && loop.stops().isAllowed(now)) {
      spell.identify(facts.blockade(loop.thread()));
    }
    Blockade blockade = spell.blockade();
    if (blockade == null || !spell.isToBeTold()) {
      return null;
    }
    spell.tell();
    return naming.monitor(loop, spell, blockade, true);
  }

  private @Nullable Contention end(long sinceLast) {
    Spell spell = open;
    open = null;
    if (spell == null) {
      return null;
    }
    spell.span().end(sinceLast);
    counted += spell.newlyCounted(thresholdNanos);
    Blockade blockade = spell.blockade();
    boolean counts = spell.isTold() || spell.span().certain() >= thresholdNanos;
    return blockade != null && counts ? naming.monitor(loop, spell, blockade, false) : null;
  }
}
