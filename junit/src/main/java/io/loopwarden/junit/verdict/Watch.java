package io.loopwarden.junit.verdict;

import io.loopwarden.api.WorkOrigin;
import io.loopwarden.junit.LoopBlockedError;
import io.loopwarden.junit.policy.Policy;
import io.loopwarden.junit.policy.WaitPattern;
import io.loopwarden.junit.scope.Attributed;
import io.loopwarden.junit.scope.Scope;
import io.loopwarden.junit.scope.Scopes;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * The watch over one class or test. Begun and ended by the thread that runs it; kept in the store
 * of its context, which ends it when nobody else did.
 */
@SuppressWarnings("deprecation") // JUnit closes only this before 5.13, and wants both from then on
public final class Watch implements Store.CloseableResource, AutoCloseable {

  private static final String IN_TEST = "An event loop was blocked during this test";
  private static final String IN_CLASS =
      "An event loop was blocked while this class ran, but during none of its tests";
  private static final String UNCLEAR =
      "An event loop was blocked while this class ran, and none of its running tests can be held to"
          + " account";

  private final WatchedRun run;
  private final String contextId;
  private final Scope scope;
  private final long before;
  private final @Nullable LagCheck lag;
  private final @Nullable StallLookout stalls;
  private boolean ended;

  private Watch(WatchedRun run, String contextId, Scope scope) {
    this.run = run;
    this.contextId = contextId;
    this.scope = scope;
    Policy policy = scope.policy();
    lag =
        isLimited(policy.maxLagNanos())
            ? new LagCheck(Scopes.all().watchLoops(), policy.maxLagNanos())
            : null;
    stalls =
        isLimited(policy.maxStallNanos())
            ? new StallLookout(Scopes.all().watchLoops(), policy.maxStallNanos())
            : null;
    run.record().began(scope.name(), policy.allowances());
    before = WorkOrigin.enter(scope.origin());
  }

  /**
   * Begins to watch; from now on the calling thread works in the name of the class or test.
   *
   * @param name the class or test
   * @param around the watch over the class around it, or {@code null}
   */
  public static Watch begin(
      WatchedRun run, String contextId, Scope.Name name, Policy policy, @Nullable Watch around) {
    Scope parent = around == null ? run.scope() : around.scope;
    Scope.Kind kind = name.test() == null ? Scope.Kind.CLASS : Scope.Kind.TEST;
    return new Watch(run, contextId, Scopes.all().begin(kind, name, policy, parent));
  }

  /** Returns whether this watches over that context, and not over one around it. */
  public boolean isOf(String otherContextId) {
    return contextId.equals(otherContextId);
  }

  /** Returns what is watched. */
  public Scope scope() {
    return scope;
  }

  private boolean isLimited(long nanos) {
    return isTest() && nanos != Policy.NO_LIMIT;
  }

  private boolean isTest() {
    return scope.kind() == Scope.Kind.TEST;
  }

  /**
   * Ends the watch; the calling thread works again in whose name it did before. Does nothing when
   * it has ended.
   *
   * @param passed whether the test did all it should, so that what is missing is missing
   * @throws LoopBlockedError when a loop was blocked, or did not do what was asked of it
   */
  public void end(boolean passed) {
    if (ended) {
      return;
    }
    ended = true;
    LoopBlockedError error = verdict(passed);
    WorkOrigin.enter(before);
    if (error != null) {
      throw error;
    }
  }

  /**
   * Notes how the test, or an outermost class with all its tests, has ended.
   *
   * @param method the test, or {@code null} of a class
   * @param well whether nothing but a blocked loop can fail it
   */
  public void note(Class<?> type, @Nullable Method method, boolean well) {
    if (method != null) {
      run.ended(type, method, well);
    } else if (type.getEnclosingClass() == null) {
      run.ended(type);
    }
  }

  private @Nullable LoopBlockedError verdict(boolean passed) {
    if (stalls != null) {
      stalls.await(this::hasFailed);
    }
    String slow = lag == null ? null : lag.problem();
    List<Attributed> waits = Scopes.all().end(scope);
    List<Attributed> observed = Scopes.all().observedIn(scope);
    run.observed(observed, scope.name());
    Failures failures = new Failures();
    List<Judged> failing = run.judge(waits, scope.name());
    failures.addBlocked(when(failing), failing);
    if (isTest() && passed) {
      addMissing(failures, waits, observed);
      if (slow != null) {
        failures.add(slow);
      }
    }
    return failures.error();
  }

  private boolean hasFailed() {
    return Scopes.all().soFar(scope).stream()
        .anyMatch(each -> Verdicts.judge(each.waits(), each.policy()).outcome().fails());
  }

  private String when(List<Judged> failing) {
    if (isTest()) {
      return IN_TEST;
    }
    return Failures.areOfClass(failing) ? IN_CLASS : UNCLEAR;
  }

  private void addMissing(Failures failures, List<Attributed> waits, List<Attributed> observed) {
    List<Attributed> all = new ArrayList<>(waits);
    all.addAll(observed);
    for (WaitPattern expected : scope.policy().expectations()) {
      if (all.stream().noneMatch(each -> expected.matches(each.waits()))) {
        failures.add(
            "No event loop was blocked as expected during this test: no wait with " + expected);
      }
    }
  }

  /** Ends the watch when JUnit did not come so far as to end it. */
  @Override
  public void close() {
    end(false);
  }
}
