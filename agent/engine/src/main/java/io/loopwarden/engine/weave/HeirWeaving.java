package io.loopwarden.engine.weave;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.loops.OwnThread;
import java.lang.instrument.Instrumentation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Weaves the classes once more that implement or extend a type which turned out to declare methods:
 * the JVM shows a class before its supertypes, so the first of them came too early. Gives up after
 * two seconds without one: those that load later are woven as they load.
 */
final class HeirWeaving implements Runnable {

  private static final int LOOKS = 20;
  private static final long PAUSE_MILLIS = 100L;

  private final Instrumentation instrumentation;
  private final String type;

  private HeirWeaving(Instrumentation instrumentation, String type) {
    this.instrumentation = instrumentation;
    this.type = type;
  }

  /**
   * Begins, on a thread of its own.
   *
   * @param type name of the type, with dots
   */
  static void begin(Instrumentation instrumentation, String type) {
    new OwnThread(new HeirWeaving(instrumentation, type), "loopwarden-weave").start();
  }

  @Override
  public void run() {
    try {
      for (int look = 0; look < LOOKS && !weaveHeirs(); look++) {
        Thread.sleep(PAUSE_MILLIS); // the class that made this type load is still being defined
      }
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  private boolean weaveHeirs() {
    Set<String> heirs = new HashSet<>();
    for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
      if (inherits(loaded)) {
        heirs.add(loaded.getName());
      }
    }
    return Weaver.weaveAgain(instrumentation, heirs);
  }

  private boolean inherits(Class<?> loaded) {
    if (loaded.isHidden() || loaded.isArray()) {
      return false;
    }
    Class<?> parent = loaded.getSuperclass();
    if (parent != null && parent.getName().equals(type)) {
      return true;
    }
    for (Class<?> implemented : List.of(loaded.getInterfaces())) {
      if (implemented.getName().equals(type)) {
        return true;
      }
    }
    return false;
  }
}
