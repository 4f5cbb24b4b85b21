package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.IncidentRing;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.UncapturedWaits;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.OwnWait;
import io.loopwarden.engine.naming.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way of a wait from its loop's ring to the recorder: named, told from the loop's own waits,
 * joined with the other steps of its call. Agent thread only, or whoever holds its lock.
 */
final class Intake {

  private static final String PARK = "park";

  private final Catalogue catalogue;
  private final WaitNaming waits;
  private final OwnWaits ownWaits;
  private final HopelessWaits hopeless;
  private final Recorder recorder;
  private final Adding adding;
  private final Map<LoopThread, CallMerge> merges = new HashMap<>();
  private final Map<LoopThread, UncapturedShares> uncaptured = new HashMap<>();
  private final Map<LoopThread, Long> brought = new HashMap<>();
  private int turn;
  private final long[] counts = new long[UncapturedWaits.SLOTS];
  private final long[] nanos = new long[UncapturedWaits.SLOTS];

  Intake(
      Catalogue catalogue,
      WaitNaming waits,
      OwnWaits ownWaits,
      HopelessWaits hopeless,
      Recorder recorder) {
    this.hopeless = hopeless;
    this.catalogue = catalogue;
    this.waits = waits;
    this.ownWaits = ownWaits;
    this.recorder = recorder;
    this.adding = new Adding(recorder);
  }

  /** Takes what the loops have captured, and what fail mode has judged, until now. */
  void drain(LoopThread[] loops, JudgedWaits<Incident> judged) {
    drain(judged);
    for (LoopThread loop : loops) {
      drainAndBring(loop);
    }
  }

  /**
   * Takes the same from one loop after the other, and records the calls that cannot go on. Begins
   * with no further loop once its time is over, and goes on there next time: a flood must not hold
   * up what else the agent's thread does.
   *
   * @param endedBefore calls whose last step ended later may go on
   * @param mostNanos for how long to begin with further loops
   */
  void drainInTurn(
      LoopThread[] loops, JudgedWaits<Incident> judged, long endedBefore, long mostNanos) {
    drain(judged);
    long began = System.nanoTime();
    for (int i = 0; i < loops.length && System.nanoTime() - began < mostNanos; i++) {
      LoopThread loop = loops[Math.floorMod(turn++, loops.length)];
      drainAndBring(loop);
      release(loop, endedBefore);
    }
  }

  private void drain(JudgedWaits<Incident> judged) {
    for (Incident refused = judged.poll(); refused != null; refused = judged.poll()) {
      takeRefused(refused);
    }
  }

  private void drainAndBring(LoopThread loop) {
    drain(loop);
    bringUncaptured(loop, mergeOf(loop).heldFingerprint());
  }

  /**
   * What went uncaptured is read first: all that was captured before it is in the ring then. No
   * more is taken than the ring holds, because a loop may capture faster than waits are named.
   */
  private void drain(LoopThread loop) {
    long total = loop.uncapturedCount();
    boolean more = total != brought.getOrDefault(loop, 0L);
    if (more) {
      loop.uncaptured().copyTo(counts, nanos);
    }
    Incident incident = loop.incidents().poll();
    for (int left = IncidentRing.CAPACITY; incident != null; left--) {
      take(loop, incident);
      incident = left == 1 ? null : loop.incidents().poll();
    }
    if (more) {
      brought.put(loop, total);
      sharesOf(loop).take(counts, nanos);
    }
  }

  private void bringUncaptured(LoopThread loop, @Nullable String held) {
    UncapturedShares shares = uncaptured.get(loop);
    if (shares != null) {
      shares.bring(adding, held);
    }
  }

  private UncapturedShares sharesOf(LoopThread loop) {
    return uncaptured.computeIfAbsent(loop, l -> new UncapturedShares());
  }

  private CallMerge mergeOf(LoopThread loop) {
    return merges.computeIfAbsent(loop, l -> new CallMerge());
  }

  /** A refused wait is one call, and its name is looked for only here. */
  private void takeRefused(Incident refused) {
    try {
      NamedWait named = waits.name(refused);
      if (named != null) {
        recorder.record(named);
      }
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  private void take(LoopThread loop, Incident incident) {
    try {
      join(loop, incident);
    } catch (Throwable fault) {
      Faults.count(fault); // whatever is odd about this one, the others must not wait for it
    }
  }

  private void join(LoopThread loop, Incident incident) {
    NamedWait named = waits.name(incident);
    sharesOf(loop).take(incident, named);
    if (named == null) {
      return;
    }
    merge(loop, ownWaits.next(hopeless.ended(named)));
  }

  /** A wait that is open says too where a loop waits for work, and may never end. */
  void learnFromOpenWaits(LoopThread[] loops) {
    for (LoopThread loop : loops) {
      long since = loop.openSinceNanos();
      if (since != 0 && ownWaits.isUnsure(loop)) {
        NamedWait open =
            waits.nameOpen(loop, loop.openProbe(), loop.openWaitId(), since, System.nanoTime());
        OwnWait place = open == null ? null : open.verdict().ownWait();
        merge(loop, place == null ? List.of() : ownWaits.learn(loop, place));
      }
    }
  }

  /** Notes the calls made to wait that are open now in somebody's name, however short yet. */
  void noteOpenWaits(LoopThread[] loops) {
    for (LoopThread loop : loops) {
      long since = loop.openSinceNanos();
      long waitId = loop.openWaitId();
      if (since != 0 && Origins.of(loop).of() != 0) {
        NamedWait open = waits.nameOpen(loop, loop.openProbe(), waitId, since, System.nanoTime());
        boolean still = loop.openSinceNanos() == since && loop.openWaitId() == waitId;
        if (still && open != null && isBlocking(loop, open.verdict())) {
          recorder.note(open);
        }
      }
    }
  }

  private boolean isBlocking(LoopThread loop, Verdict verdict) {
    return verdict.kind() == Kind.CONTRACT
        && !verdict.idle()
        && verdict.allowedBy() == null
        && !ownWaits.isOwn(loop, verdict);
  }

  private void merge(LoopThread loop, List<NamedWait> named) {
    CallMerge merge = mergeOf(loop);
    for (NamedWait wait : named) {
      boolean parks = catalogue.probe(wait.probe()).category().equals(PARK);
      Call complete = merge.next(wait, parks, waits.stepsOf(wait));
      if (complete != null) {
        adding.take(complete);
      }
    }
  }

  private void release(LoopThread loop, long endedBefore) {
    Call complete = mergeOf(loop).completedBefore(endedBefore);
    if (complete != null) {
      adding.take(complete);
    }
  }

  /** Records the last call of each loop, whatever may come. */
  void releaseAll(LoopThread[] loops) {
    for (LoopThread loop : loops) {
      recordRest(merges.get(loop));
      bringUncaptured(loop, null);
    }
  }

  /** Records the last call of a loop whose thread has ended, and forgets the loop. */
  void forget(LoopThread ended) {
    ownWaits.forget(ended);
    drain(ended);
    recordRest(merges.remove(ended));
    bringUncaptured(ended, null);
    uncaptured.remove(ended);
    brought.remove(ended);
    adding.forget(ended);
  }

  private void recordRest(@Nullable CallMerge merge) {
    Call last = merge == null ? null : merge.rest();
    if (last != null) {
      adding.take(last);
    }
  }
}
