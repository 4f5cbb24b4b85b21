package io.loopwarden.engine.start;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The two things the engine needs from inside {@code java.base}: its packages opened to the
 * engine's own unnamed module (never to all unnamed modules), and a way to define classes into the
 * boot loader without appending to its search path. Appending prints a JVM warning on 17 and 25 and
 * switches class sharing of the application off on 25.
 */
public final class JdkInternals {

  private static final String[] OPENED = {
    "java.lang",
    "java.io",
    "java.net",
    "java.util.concurrent",
    "sun.nio.ch",
    "sun.nio.fs",
    "jdk.internal.misc",
    "jdk.internal.reflect",
    "jdk.internal.vm",
  };

  private JdkInternals() {}

  /** Opens the packages the engine reads. */
  public static void open(Instrumentation instrumentation) {
    Set<Module> us = Collections.singleton(JdkInternals.class.getModule());
    Map<String, Set<Module>> opened = new HashMap<>();
    for (String name : OPENED) {
      opened.put(name, us);
    }
    instrumentation.redefineModule(
        Object.class.getModule(),
        Collections.emptySet(),
        Collections.singletonMap("jdk.internal.misc", us),
        opened,
        Collections.emptySet(),
        Collections.emptyMap());
  }

  /**
   * Opens the internal beans of the management module to the engine, if this JVM has the module.
   */
  public static void openManagement(Instrumentation instrumentation) {
    Module management = ModuleLayer.boot().findModule("java.management").orElse(null);
    if (management != null && management.getPackages().contains("sun.management")) {
      Set<Module> us = Collections.singleton(JdkInternals.class.getModule());
      instrumentation.redefineModule(
          management,
          Collections.emptySet(),
          Collections.emptyMap(),
          Collections.singletonMap("sun.management", us),
          Collections.emptySet(),
          Collections.emptyMap());
    }
  }

  /**
   * Defines the bootstrap classes into the boot loader and initialises them: woven code may run
   * inside the loading of any class, where a first use of them would find a half-initialised one.
   *
   * @param classes class files by name, super classes first
   * @throws IOException when the agent jar is damaged
   * @throws ReflectiveOperationException when this JDK has no {@code
   *     jdk.internal.misc.Unsafe.defineClass}
   */
  public static void defineInBootLoader(Map<String, byte[]> classes)
      throws IOException, ReflectiveOperationException {
    BiConsumer<String, byte[]> definer = BootDefiner.create();
    for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
      definer.accept(entry.getKey(), entry.getValue());
    }
    for (String name : classes.keySet()) {
      Class.forName(name, true, null);
    }
  }

  /**
   * Returns whether this JVM is writing a class archive, in which woven classes must not end up.
   */
  public static boolean isDumpingArchive() {
    return asks("isDumpingArchive") || asks("isDumpingStaticArchive") || asks("isDumpingHeap");
  }

  private static boolean asks(String question) {
    try {
      Class<?> cds = Class.forName("jdk.internal.misc.CDS", false, null);
      return (Boolean) cds.getMethod(question).invoke(null);
    } catch (ReflectiveOperationException unknownHere) {
      return false; // the question has other names on other JDKs
    }
  }
}
