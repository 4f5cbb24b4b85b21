package io.loopwarden.engine.weave;

import io.loopwarden.bootstrap.Faults;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Has the JVM show loaded classes to its transformers once more. Thread-safe. */
final class Retransformation {

  private final Instrumentation instrumentation;

  Retransformation(Instrumentation instrumentation) {
    this.instrumentation = instrumentation;
  }

  /** Shows the loaded classes that are wanted; returns them. May take long. */
  List<Class<?>> of(Predicate<Class<?>> wanted) {
    List<Class<?>> loaded = new ArrayList<>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (wanted.test(type) && instrumentation.isModifiableClass(type)) {
        loaded.add(type);
      }
    }
    ofAll(loaded);
    return loaded;
  }

  /** Shows these classes, which may be modified. May take long. */
  void ofAll(List<Class<?>> types) {
    if (types.isEmpty()) {
      return;
    }
    try {
      instrumentation.retransformClasses(types.toArray(new Class<?>[0]));
    } catch (UnmodifiableClassException | LinkageError | InternalError refused) {
      // InternalError is what the JVM says of a class whose initialiser has failed.
      halves(types, refused);
    }
  }

  /**
   * One class the JVM refuses must not cost the others their probes. A class of an application that
   * failed to link or to initialise is no fault of ours: nothing can run in it.
   */
  private void halves(List<Class<?>> types, Throwable refused) {
    if (types.size() == 1) {
      if (types.get(0).getClassLoader() == null) {
        Faults.count(refused);
      }
      return;
    }
    int middle = types.size() / 2;
    ofAll(types.subList(0, middle));
    ofAll(types.subList(middle, types.size()));
  }
}
