package io.loopwarden.engine.weave;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hooks meant for one class. Built while one class is looked at, or once at start; then only
 * read.
 */
final class ClassPlan {

  private final List<MethodHook> hooks = new ArrayList<>(4);
  private List<MethodHook> handovers = List.of();
  private final boolean rewritesNativeCalls;

  ClassPlan(boolean rewritesNativeCalls) {
    this.rewritesNativeCalls = rewritesNativeCalls;
  }

  void add(MethodHook hook) {
    hooks.add(hook);
  }

  void addFitting(List<MethodHook> more, byte[] file) {
    for (MethodHook hook : more) {
      if (hook.fits(file)) {
        hooks.add(hook);
      }
    }
  }

  /** Returns a plan with these hooks after its own, which stays as it is. */
  ClassPlan with(List<MethodHook> more) {
    ClassPlan both = new ClassPlan(rewritesNativeCalls);
    both.addAll(hooks);
    both.addAll(more);
    return both;
  }

  /** Returns a plan that follows handed over work besides. */
  ClassPlan withHandovers(List<MethodHook> more) {
    ClassPlan both = with(List.of());
    both.handovers = more;
    return both;
  }

  void addAll(List<MethodHook> more) {
    hooks.addAll(more);
  }

  /**
   * Returns the first hook for a method, or {@code null}: a method has at most one of each kind.
   */
  @Nullable MethodHook hookFor(String method, String descriptor) {
    return first(hooks, method, descriptor);
  }

  /** Returns the first hook that follows work through a method, or {@code null}. */
  @Nullable MethodHook handoverFor(String method, String descriptor) {
    return first(handovers, method, descriptor);
  }

  private static @Nullable MethodHook first(
      List<MethodHook> hooks, String method, String descriptor) {
    for (int i = 0; i < hooks.size(); i++) {
      if (hooks.get(i).matches(method, descriptor)) {
        return hooks.get(i);
      }
    }
    return null;
  }

  boolean rewritesNativeCalls() {
    return rewritesNativeCalls;
  }

  boolean isEmpty() {
    return hooks.isEmpty() && handovers.isEmpty() && !rewritesNativeCalls;
  }
}
