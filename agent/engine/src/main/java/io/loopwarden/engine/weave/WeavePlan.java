package io.loopwarden.engine.weave;

import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.loops.LoopModel;
import io.loopwarden.engine.loops.LoopModels;
import io.loopwarden.engine.loops.LoopRule;
import io.loopwarden.engine.loops.VirtualThreads;
import io.loopwarden.engine.rows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be woven, arranged for one question: what does this class need? Immutable once
 * built; a look-up of a class that needs nothing costs two map look-ups and a scan of its constant
 * pool.
 */
final class WeavePlan {

  /** Classes that declare native methods whose calls are rewritten, and call them themselves. */
  private static final Set<String> NATIVE_HOSTS = Set.of("java.lang.Object", "java.lang.Thread");

  private final Map<String, ClassPlan> exact = new HashMap<>();
  private final Set<String> exactNames = new HashSet<>();
  private final Set<String> announcing = new HashSet<>();
  private final Map<String, List<MethodHook>> bySimpleName = new HashMap<>();
  private final Map<String, List<MethodHook>> byContract = new HashMap<>();
  private final List<MethodHook> probeHooks = new ArrayList<>();
  private final boolean nativeCalls;
  private final VirtualThreads virtualThreads;

  /**
   * Builds the plan.
   *
   * @param handing methods by which pools are handed tasks
   * @param appearing classes whose objects are told when they are made, those of subclasses too
   * @param watchesThreads whether starts and names of threads are told to the engine, because user
   *     rules name threads
   */
  WeavePlan(
      Catalogue catalogue,
      LoopModels models,
      List<Row> handing,
      List<String> appearing,
      boolean watchesThreads) {
    virtualThreads = models.virtualThreads();
    nativeCalls = catalogue.rewritesCalls();
    addProbes(catalogue);
    for (String caller : catalogue.nativeCallers()) {
      planFor(caller);
    }
    addLoops(models);
    addOwn("java.util.concurrent.ThreadPoolExecutor#runWorker", HookAction.WORKER);
    addHanding(handing);
    for (String type : appearing) {
      addOwn(type + "#<init>", HookAction.APPEAR);
    }
    addOwn("reactor.blockhound.BlockHound$Builder#install()", HookAction.TAKEOVER);
    if (nativeCalls) {
      addOwn("jdk.internal.reflect.ReflectionFactory#newMethodAccessor", HookAction.REFLECTED);
      addOwn("java.lang.invoke.MethodHandles$Lookup#unreflect", HookAction.REFLECTED);
      addOwn("java.lang.invoke.MethodHandles$Lookup#findStatic", HookAction.LOOKED_UP);
    }
    if (watchesThreads) {
      for (MethodHook hook : namedThreadHooks()) {
        planFor(hook.pattern().owner()).add(hook);
      }
    }
  }

  private void addProbes(Catalogue catalogue) {
    for (Probe probe : catalogue.probes()) {
      MethodHook hook = MethodHook.of(probe);
      probeHooks.add(hook);
      switch (probe.source()) {
        case BODY -> planFor(probe.pattern().owner()).add(hook);
        case CONTRACT -> listIn(byContract, internal(probe.pattern().owner())).add(hook);
        case CALL -> {} // its calls are found by the class that makes them
        case REFUSAL -> addRefusal(probe, hook);
        case DECLARED -> throw new IllegalArgumentException(probe.row().place());
      }
    }
  }

  private void addLoops(LoopModels models) {
    for (LoopModel model : models.all()) {
      for (String type : model.workerTypeNames()) {
        announcing.add(internal(type));
      }
      for (LoopRule rule : model.rules()) {
        add(rule);
      }
    }
  }

  /** What tells the engine of threads that start. */
  static List<MethodHook> threadHooks() {
    return List.of(
        MethodHook.of("java.lang.Thread#start", HookAction.STARTING),
        MethodHook.of("java.lang.VirtualThread#start", HookAction.STARTING));
  }

  /** The same, and of threads that name themselves. */
  static List<MethodHook> namedThreadHooks() {
    List<MethodHook> hooks = new ArrayList<>(threadHooks());
    hooks.add(MethodHook.of("java.lang.Thread#setName", HookAction.RENAMING));
    return hooks;
  }

  private void addRefusal(Probe probe, MethodHook hook) {
    if (probe.anyPrefix()) {
      addBySuffix(hook);
    } else {
      planFor(probe.pattern().owner()).add(hook);
    }
  }

  private void addBySuffix(MethodHook hook) {
    String owner = hook.pattern().owner();
    listIn(bySimpleName, owner.substring(owner.lastIndexOf('.') + 1)).add(hook);
  }

  private void add(LoopRule rule) {
    MethodHook hook = MethodHook.of(rule);
    if (rule.anyPrefix()) {
      addBySuffix(hook);
    } else {
      planFor(rule.pattern().owner()).add(hook);
      if (rule.marksMethod()) {
        announcing.add(internal(rule.pattern().owner()));
      }
    }
  }

  private void addHanding(List<Row> methods) {
    for (Row row : methods) {
      addOwn(row.subject(), HookAction.HANDED);
    }
  }

  private void addOwn(String pattern, HookAction action) {
    MethodHook hook = MethodHook.of(pattern, action);
    planFor(hook.pattern().owner()).add(hook);
  }

  private ClassPlan planFor(String owner) {
    String name = internal(owner);
    ClassPlan plan = exact.get(name);
    if (plan == null) {
      plan = new ClassPlan(nativeCalls && !NATIVE_HOSTS.contains(owner));
      exact.put(name, plan);
      exactNames.add(owner);
    }
    return plan;
  }

  private static List<MethodHook> listIn(Map<String, List<MethodHook>> map, String key) {
    List<MethodHook> list = map.get(key);
    if (list == null) {
      list = new ArrayList<>(2);
      map.put(key, list);
    }
    return list;
  }

  private static String internal(String name) {
    return name.replace('.', '/');
  }

  /**
   * Returns whether the loading of a class announces event loops: a row of a loop model names it.
   */
  boolean announcesLoops(String className) {
    return announcing.contains(className) || hooksBySuffix(className) != null;
  }

  /** Takes note of a class that loads, or was found loaded. */
  void sees(String className) {
    virtualThreads.loaded(className);
  }

  /** Returns whether a row names exactly this class, given with dots. */
  boolean namesExactly(String dottedName) {
    return exactNames.contains(dottedName);
  }

  /** Returns whether a class is named by a row, whatever its content. */
  boolean names(String className) {
    return exact.containsKey(className) || hooksBySuffix(className) != null;
  }

  /** Returns the plan of a class that a row names exactly, or {@code null}. */
  @Nullable ClassPlan exactly(String className) {
    return exact.get(className);
  }

  /** Returns the hooks of rows that name a class by its suffix, or {@code null}. */
  @Nullable List<MethodHook> hooksBySuffix(String className) {
    List<MethodHook> candidates =
        bySimpleName.get(className.substring(className.lastIndexOf('/') + 1));
    if (candidates == null) {
      return null;
    }
    List<MethodHook> matching = new ArrayList<>(candidates.size());
    for (MethodHook hook : candidates) {
      if (endsWithDotted(className, hook.pattern().owner())) {
        matching.add(hook);
      }
    }
    return matching.isEmpty() ? null : matching;
  }

  private static boolean endsWithDotted(String className, String suffix) {
    int offset = className.length() - suffix.length();
    if (offset <= 0) {
      return false;
    }
    for (int i = 0; i < suffix.length(); i++) {
      char wanted = suffix.charAt(i) == '.' ? '/' : suffix.charAt(i);
      if (className.charAt(offset + i) != wanted) {
        return false;
      }
    }
    return true;
  }

  /** Returns the hooks of the contracts for a set of interfaces. */
  List<MethodHook> hooksByContract(Set<String> interfaces) {
    List<MethodHook> hooks = new ArrayList<>();
    for (String name : interfaces) {
      List<MethodHook> more = byContract.get(name);
      if (more != null) {
        hooks.addAll(more);
      }
    }
    return hooks;
  }

  /** Internal names of the interfaces whose implementations are woven. */
  Set<String> contracts() {
    return byContract.keySet();
  }

  boolean rewritesNativeCalls() {
    return nativeCalls;
  }

  /** Returns into how many methods each probe was woven so far, by probe id. */
  int[] boundByProbe() {
    int[] bound = new int[probeHooks.size()];
    for (int i = 0; i < bound.length; i++) {
      bound[i] = probeHooks.get(i).bound();
    }
    return bound;
  }
}
