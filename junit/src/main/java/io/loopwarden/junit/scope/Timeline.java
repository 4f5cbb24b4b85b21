package io.loopwarden.junit.scope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which classes and tests ran when: those that run, and the latest that ended. Guarded by its
 * owner.
 */
final class Timeline {

  private static final int MOST_ENDED = 1_000;

  private final Set<Scope> open = new LinkedHashSet<>();
  private final Deque<Scope> ended = new ArrayDeque<>();

  void begin(Scope scope) {
    open.add(scope);
  }

  void end(Scope scope) {
    if (open.remove(scope)) {
      ended.addLast(scope);
      if (ended.size() > MOST_ENDED) {
        ended.removeFirst();
      }
    }
  }

  /** Returns those of a kind that ran during a time; if none did, those that just touch it. */
  List<Scope> during(Scope.Span span, Scope.Kind kind) {
    List<Scope> overlapping = select(each -> each.kind() == kind && each.overlaps(span));
    return overlapping.isEmpty()
        ? select(each -> each.kind() == kind && each.touches(span))
        : overlapping;
  }

  private List<Scope> select(Predicate<Scope> wanted) {
    List<Scope> selected = new ArrayList<>();
    ended.stream().filter(wanted).forEach(selected::add);
    open.stream().filter(wanted).forEach(selected::add);
    return selected;
  }
}
