package io.loopwarden.junit;

import io.loopwarden.api.FindingView;
import io.loopwarden.junit.scope.Attributed;
import io.loopwarden.junit.scope.Scope;
import io.loopwarden.junit.scope.Scopes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one test, or in one observation. A test method, and a method around it, can
 * have it as a parameter. Thread-safe.
 *
 * @see LoopwardenAssertions#assertThat(Findings)
 */
public final class Findings {

  /** Of a test that is not watched. */
  static final Findings NONE = new Findings(null);

  private final @Nullable Scope scope;

  Findings(@Nullable Scope scope) {
    this.scope = scope;
  }

  /**
   * Returns what was found so far, in the order of its first occurrence: stalls and what is allowed
   * included, what was observed by {@link Loopwarden#observe(Action)} excluded. Holds every wait
   * that had ended on a loop before the call, and every call made to wait that is open now. After
   * the end it stays the same. Empty when the test is not watched.
   *
   * <p>May block for as long as naming the captured waits takes; do not call it on an event loop's
   * thread.
   *
   * @return an unmodifiable list
   */
  public List<FindingView> now() {
    return scope == null
        ? List.of()
        : Scopes.all().soFar(scope).stream().<FindingView>map(Attributed::waits).toList();
  }
}
