package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.UncapturedWaits;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the waits that one loop did not capture to the findings they belong to: to that of the last
 * captured wait that looked like them without its stack. Where lines take turns that look alike,
 * each gets what follows its own captures, so the shares are about right and their sum is exact.
 *
 * <p>The loop's numbers only grow; what was given is remembered, and a difference is given once,
 * whether an incident tells of it or a look at the numbers themselves. Agent thread only.
 */
final class UncapturedShares {

  private final long[] counts = new long[UncapturedWaits.SLOTS];
  private final long[] nanos = new long[UncapturedWaits.SLOTS];
  private final @Nullable Owner[] owners = new @Nullable Owner[UncapturedWaits.SLOTS];
  private final Map<Share, Sum> shares = new LinkedHashMap<>();

  /**
   * Takes what a captured wait tells, and gives what comes after it to the same finding.
   *
   * @param named its name; {@code null} when it was no wait of its row
   */
  void take(Incident incident, @Nullable NamedWait named) {
    int keySlot = incident.keySlot();
    if (keySlot == Incident.NO_SLOT) {
      return;
    }
    int probeSlot = UncapturedWaits.slotOfProbe(incident.probe());
    give(keySlot, incident.keyCount(), incident.keyNanos());
    give(probeSlot, incident.probeCount(), incident.probeNanos());
    NamedWait like = named == null || isOwn(named) ? null : named.withoutStack();
    own(keySlot, incident.key(), incident.probe(), like);
    if (named != null) {
      own(probeSlot, incident.probe(), incident.probe(), like);
    }
  }

  /** Takes the loop's numbers, as they stood before the incidents were taken that it had then. */
  void take(long[] countsNow, long[] nanosNow) {
    for (int slot = 0; slot < counts.length; slot++) {
      give(slot, countsNow[slot], nanosNow[slot]);
    }
  }

  /**
   * Brings the shares of all findings on their way.
   *
   * @param held finding whose last call may still go on, which waits for that; or {@code null}
   */
  void bring(Adding adding, @Nullable String held) {
    var each = shares.entrySet().iterator();
    while (each.hasNext()) {
      var share = each.next();
      if (!share.getKey().fingerprint().equals(held)) {
        Sum sum = share.getValue();
        adding.take(sum.like, share.getKey().probe(), sum.count, sum.nanos);
        each.remove();
      }
    }
  }

  /** On a loop whose idle waits are not told apart they may look like a task's. */
  private static boolean isOwn(NamedWait named) {
    boolean mayBeOwn = named.verdict().ownWait() != null && !named.loop().isStallWatched();
    return mayBeOwn || named.verdict().idle();
  }

  /** What may be the loop's own stays nobody's: idleness is in no finding. */
  private void own(int slot, int key, int probe, @Nullable NamedWait like) {
    Owner before = owners[slot];
    if (before == null || before.key != key || before.like != null) {
      owners[slot] = new Owner(key, probe, like);
    }
  }

  /** Until a slot has an owner, what is in it waits for one. */
  private void give(int slot, long countNow, long nanosNow) {
    Owner owner = owners[slot];
    long more = countNow - counts[slot];
    long moreNanos = nanosNow - nanos[slot];
    if (owner == null || (more <= 0 && moreNanos <= 0)) {
      return;
    }
    counts[slot] = Math.max(counts[slot], countNow);
    nanos[slot] = Math.max(nanos[slot], nanosNow);
    NamedWait like = owner.like;
    if (like != null) {
      Share share = new Share(like.verdict().fingerprint(), owner.probe, like.task());
      Sum sum = shares.computeIfAbsent(share, s -> new Sum(like));
      sum.count += Math.max(0, more);
      sum.nanos += Math.max(0, moreNanos);
    }
  }

  /**
   * Whose the waits in a slot are.
   *
   * @param key what tells the waits in it, so that another key is noticed
   * @param like a captured one of them; {@code null} when they are nobody's
   */
  private record Owner(int key, int probe, @Nullable NamedWait like) {}

  private record Share(String fingerprint, int probe, long task) {}

  private static final class Sum {

    private final NamedWait like;
    private long count;
    private long nanos;

    Sum(NamedWait like) {
      this.like = like;
    }
  }
}
