package io.loopwarden.engine.weave;

import io.loopwarden.engine.catalogue.Probe;
import java.util.ArrayList;
import java.util.List;

/**
 * Hooks of probes that were declared while the program runs, whose classes may be named with {@code
 * *}. Thread-safe: the list is replaced, never changed; a class that matches nothing costs one
 * comparison a declaration.
 */
final class DeclaredHooks {

  private static final Class<?>[] NONE = {};

  private volatile List<MethodHook> hooks = List.of();

  /** Adds hooks; classes that load from now on get them. */
  void add(List<Probe> probes) {
    List<MethodHook> more = new ArrayList<>();
    for (Probe probe : probes) {
      more.add(MethodHook.of(probe));
    }
    addHooks(more);
  }

  /** The same for hooks of any action. */
  synchronized void addHooks(List<MethodHook> more) {
    List<MethodHook> all = new ArrayList<>(hooks);
    all.addAll(more);
    hooks = List.copyOf(all);
  }

  /** Returns whether there are none. */
  boolean isEmpty() {
    return hooks.isEmpty();
  }

  /**
   * Returns whether a class is named by a declaration.
   *
   * @param dottedName its name with dots
   */
  boolean concern(String dottedName) {
    if (hooks.isEmpty() || isOwn(dottedName)) {
      return false;
    }
    for (MethodHook hook : hooks) {
      if (hook.pattern().ownedBy(dottedName)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a loaded class or a direct supertype of it is named by a declaration. */
  boolean concern(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    if (concern(type.getName()) || (parent != null && concern(parent.getName()))) {
      return true;
    }
    for (Class<?> implemented : hooks.isEmpty() ? NONE : type.getInterfaces()) {
      if (concern(implemented.getName())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a class's plan with the hooks declared for it, which stand after those of the plan.
   *
   * @param className its internal name
   */
  ClassPlan added(ClassPlan plan, String className) {
    List<MethodHook> fitting = of(className);
    return fitting.isEmpty() ? plan : plan.with(fitting);
  }

  /** Returns the hooks declared for a class, given by its internal name. */
  List<MethodHook> of(String className) {
    if (hooks.isEmpty()) {
      return List.of();
    }
    String dottedName = className.replace('/', '.');
    if (isOwn(dottedName)) {
      return List.of();
    }
    List<MethodHook> fitting = new ArrayList<>(1);
    for (MethodHook hook : hooks) {
      if (hook.pattern().ownedBy(dottedName)) {
        fitting.add(hook);
      }
    }
    return fitting;
  }

  /** What a woven method calls must not be woven itself, whatever a star covers. */
  private static boolean isOwn(String dottedName) {
    return dottedName.startsWith("io.loopwarden.") || dottedName.startsWith("java.loopwarden.");
  }
}
