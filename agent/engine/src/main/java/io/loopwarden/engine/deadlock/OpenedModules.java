package io.loopwarden.engine.deadlock;

import java.lang.instrument.Instrumentation;
import java.util.Map;
import java.util.Set;

/** Opens a package to the engine's own unnamed module, never to all unnamed modules. */
public final class OpenedModules implements ModuleOpening {

  private final Instrumentation instrumentation;

  /** Creates an opening that asks the JVM. */
  public OpenedModules(Instrumentation instrumentation) {
    this.instrumentation = instrumentation;
  }

  @Override
  public boolean open(Class<?> type) {
    Module module = type.getModule();
    Module us = OpenedModules.class.getModule();
    if (!module.isNamed() || module.isOpen(type.getPackageName(), us)) {
      return true;
    }
    if (!instrumentation.isModifiableModule(module)) {
      return false;
    }
    instrumentation.redefineModule(
        module, Set.of(), Map.of(), Map.of(type.getPackageName(), Set.of(us)), Set.of(), Map.of());
    return true;
  }
}
