package io.loopwarden.junit;

import java.util.ArrayList;
import java.util.List;

/**
 * Watches one outermost test class, and keeps what happened there outside of its tests.
 * Thread-safe; may be made only when the agent is active.
 */
final class ClassWatch {

  private final List<BlockedWaits> outside = new ArrayList<>();
  private Mark looked = Mark.now();

  /** Returns the mark at which a test begins. */
  synchronized Mark testBegins() {
    return lookOutside();
  }

  /** Returns what was found since a test began. */
  synchronized List<BlockedWaits> testEnds(Mark begin) {
    looked = Mark.now();
    return looked.since(begin);
  }

  /** Returns what was found outside of tests since this was last asked. */
  synchronized List<BlockedWaits> classEnds() {
    lookOutside();
    List<BlockedWaits> found = List.copyOf(outside);
    outside.clear();
    return found;
  }

  private Mark lookOutside() {
    Mark now = Mark.now();
    outside.addAll(now.since(looked));
    looked = now;
    return now;
  }
}
