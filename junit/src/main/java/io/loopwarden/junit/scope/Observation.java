package io.loopwarden.junit.scope;

import io.loopwarden.api.WorkOrigin;
import io.loopwarden.junit.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Something that is observed. Begun and ended by the same thread. */
public final class Observation {

  private final Scope scope;
  private final long before;

  private Observation(Scope scope) {
    this.scope = scope;
    this.before = WorkOrigin.enter(scope.origin());
  }

  /** Begins to observe; the calling thread works in its name. */
  public static Observation begin() {
    Scope around = Scopes.all().current();
    Scope open = around == null ? null : around.firstOpen();
    return new Observation(
        Scopes.all().begin(Scope.Kind.OBSERVATION, nameIn(open), policyOf(open), open));
  }

  private static Policy policyOf(@Nullable Scope around) {
    return around == null ? Policy.PLAIN : around.policy();
  }

  private static Scope.Name nameIn(@Nullable Scope around) {
    return around == null ? new Scope.Name("a thread that is not watched", null) : around.name();
  }

  /** Ends it; the calling thread works again in whose name it did before. */
  public void end() {
    WorkOrigin.enter(before);
    Scopes.all().end(scope);
  }

  /** Returns what was observed. */
  public Scope scope() {
    return scope;
  }
}
