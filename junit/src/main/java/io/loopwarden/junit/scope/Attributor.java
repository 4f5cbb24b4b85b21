package io.loopwarden.junit.scope;

import io.loopwarden.api.WaitsView;
import io.loopwarden.junit.scope.Attribution.Kind;
import io.loopwarden.junit.scope.Scope.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says whose a wait is. Guarded by its owner. */
final class Attributor {

  private static final int MOST_NAMED = 8;

  private final Map<Long, Scope> scopes;
  private final Timeline timeline;

  Attributor(Map<Long, Scope> scopes, Timeline timeline) {
    this.scopes = scopes;
    this.timeline = timeline;
  }

  /**
   * Whose it is; without an owner nobody's who is watched.
   *
   * @param owner who is told
   * @param work whose work it is, when that is known; may have ended
   */
  record Owned(@Nullable Scope owner, Attribution attribution, @Nullable Scope work) {}

  Owned attribute(WaitsView waits) {
    Span span = new Span(waits.beganMillis(), waits.endedMillis());
    Scope owner = scopes.get(waits.origin());
    return owner == null ? unknown(waits, span) : known(owner, span);
  }

  private Owned known(Scope owner, Span span) {
    if (!owner.isOpen()) {
      return leftBehind(owner);
    }
    if (owner.kind() != Scope.Kind.CLASS) {
      return new Owned(owner, Attribution.FOLLOWED, owner);
    }
    List<Scope> tests =
        timeline.during(span, Scope.Kind.TEST).stream()
            .filter(test -> test.isWithin(owner) && test.covers(span))
            .toList();
    String meanwhile = tests.size() == 1 ? ", while " + tests.get(0).name() + " ran" : "";
    return new Owned(owner, ofClass("work of the class's own set-up" + meanwhile), owner);
  }

  private static Owned leftBehind(Scope owner) {
    String part = owner.kind() == Scope.Kind.OBSERVATION ? "what was observed in " : "";
    String text = "work that " + part + owner.name() + " started and did not wait for";
    return new Owned(owner.firstOpen(), new Attribution(Kind.LEFT_BEHIND, text), owner);
  }

  private static Attribution ofClass(String text) {
    return new Attribution(Kind.OF_CLASS, text);
  }

  private Owned unknown(WaitsView waits, Span span) {
    Set<Scope> served =
        waits.loopOrigins().stream()
            .map(scopes::get)
            .filter(scope -> scope != null && scope.touches(span))
            .map(scope -> scope.test() == null ? scope : scope.test())
            .collect(Collectors.toSet());
    List<Scope> tests = of(served, Scope.Kind.TEST);
    if (tests.size() == 1) {
      return byLoop(tests.get(0), span);
    }
    List<Scope> classes = of(served, Scope.Kind.CLASS);
    if (tests.isEmpty() && classes.size() == 1) {
      return byLoop(classes.get(0), span);
    }
    return tests.isEmpty()
        ? byTime(timeline.during(span, Scope.Kind.TEST), span)
        : unclear(tests, "the loop worked for each of these tests");
  }

  private static List<Scope> of(Set<Scope> scopes, Scope.Kind kind) {
    return scopes.stream().filter(scope -> scope.kind() == kind).toList();
  }

  private static Owned byLoop(Scope owner, Span span) {
    String text = "attributed by loop: of what ran, it had worked for " + owner.name() + " alone";
    return new Owned(
        observedIn(owner, span).firstOpen(), new Attribution(Kind.BY_LOOP, text), owner);
  }

  private Owned byTime(List<Scope> tests, Span span) {
    if (tests.size() == 1 && tests.get(0).covers(span)) {
      Attribution attribution =
          new Attribution(Kind.BY_TIME, "attributed by time: no other watched test ran");
      Scope owner = tests.get(0);
      return new Owned(observedIn(owner, span).firstOpen(), attribution, owner);
    }
    return tests.isEmpty()
        ? outside(timeline.during(span, Scope.Kind.CLASS))
        : unclear(tests, "these tests ran");
  }

  private static Scope observedIn(Scope owner, Span span) {
    return owner.observations().stream()
        .filter(each -> each.covers(span))
        .reduce((outer, inner) -> inner)
        .orElse(owner);
  }

  private static Owned outside(List<Scope> classes) {
    List<Scope> outermost = classes.stream().map(Scope::outermost).distinct().toList();
    if (outermost.isEmpty()) {
      return new Owned(null, Attribution.FOLLOWED, null);
    }
    return outermost.size() == 1
        ? new Owned(
            outermost.get(0).firstOpen(), ofClass("attributed by time: no watched test ran"), null)
        : unclear(classes, "no watched test ran, but these classes");
  }

  private static Owned unclear(List<Scope> candidates, String why) {
    List<Scope> classes = candidates.stream().map(Scope::outermost).distinct().toList();
    Scope first = classes.get(0);
    Scope owner = classes.size() == 1 ? first.firstOpen() : runOf(first);
    String text = "it could not be told whose it is: " + why + ": " + names(candidates);
    return new Owned(owner, new Attribution(Kind.UNCLEAR, text), null);
  }

  private static @Nullable Scope runOf(Scope outermost) {
    Scope run = outermost.parent();
    return run == null ? null : run.firstOpen();
  }

  private static String names(List<Scope> scopes) {
    String names =
        scopes.stream()
            .map(scope -> scope.name().toString())
            .sorted()
            .limit(MOST_NAMED)
            .collect(Collectors.joining(", "));
    int more = scopes.size() - MOST_NAMED;
    return more > 0 ? names + " and " + more + " more" : names;
  }
}
