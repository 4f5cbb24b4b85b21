package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.naming.OwnWait;
import io.loopwarden.engine.naming.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns where loops that only the user's rule declares wait for work: at the place around which
 * the fewest frames stand, because a task runs inside the loop. A loop's first such wait is taken
 * for its own; when one further out is seen, those taken before were a task's and come out after
 * all, the first few of them. Agent thread only.
 */
final class OwnWaits {

  private static final int KEPT = 16;

  private final Map<LoopThread, Learnt> loops = new HashMap<>();

  /** Returns whether a wait is the loop's own, as far as is known; learns nothing from it. */
  boolean isOwn(LoopThread loop, Verdict verdict) {
    OwnWait wait = verdict.ownWait();
    if (verdict.idle() || wait == null || loop.isStallWatched()) {
      return verdict.idle();
    }
    Learnt learnt = loops.get(loop);
    return learnt == null || wait.depth() <= learnt.outermost.depth();
  }

  /** Takes the next wait; returns those that are now known to be a task's. */
  List<NamedWait> next(NamedWait wait) {
    OwnWait place = wait.verdict().ownWait();
    if (place == null || wait.loop().isStallWatched()) {
      return wait.verdict().idle() ? List.of() : List.of(wait);
    }
    List<NamedWait> tasks = learn(wait.loop(), place);
    Learnt learnt = loops.get(wait.loop());
    if (learnt == null || !place.equals(learnt.outermost)) {
      return List.of(wait);
    }
    learnt.take(wait);
    return tasks;
  }

  /** Learns from where a loop waits; returns the waits that are now known to be a task's. */
  List<NamedWait> learn(LoopThread loop, OwnWait place) {
    Learnt known = loops.get(loop);
    if (known != null && place.depth() >= known.outermost.depth()) {
      return List.of();
    }
    loops.put(loop, new Learnt(place));
    return known == null ? List.of() : known.taken;
  }

  /**
   * Returns whether waits were taken for this loop's own that may still turn out to be a task's.
   */
  boolean isUnsure(LoopThread loop) {
    Learnt learnt = loops.get(loop);
    return learnt != null && !learnt.taken.isEmpty();
  }

  /** Forgets a loop. */
  void forget(LoopThread ended) {
    loops.remove(ended);
  }

  private static final class Learnt {

    private final OwnWait outermost;
    private final List<NamedWait> taken = new ArrayList<>();

    Learnt(OwnWait outermost) {
      this.outermost = outermost;
    }

    void take(NamedWait wait) {
      if (outermost.depth() > 1 && taken.size() < KEPT) {
        taken.add(wait);
      }
    }
  }
}
