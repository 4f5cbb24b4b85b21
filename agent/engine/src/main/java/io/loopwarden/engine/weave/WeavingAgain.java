package io.loopwarden.engine.weave;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.loops.OwnThread;
import java.lang.instrument.Instrumentation;
import java.util.function.Predicate;

/**
 * Weaves classes once more that were shown too early to get what they need: the JVM shows a class
 * before its supertypes, and what one of them says comes too late for it. Gives up after two
 * seconds without any: classes that load later are woven as they load.
 */
abstract class WeavingAgain implements Runnable, Predicate<Class<?>> {

  private static final int LOOKS = 20;
  private static final long PAUSE_MILLIS = 100L;

  private final Instrumentation instrumentation;

  WeavingAgain(Instrumentation instrumentation) {
    this.instrumentation = instrumentation;
  }

  /** Begins, on a thread of its own. */
  final void begin() {
    new OwnThread(this, "loopwarden-weave").start();
  }

  @Override
  public final void run() {
    try {
      for (int look = 0;
          look < LOOKS && new Retransformation(instrumentation).of(this).isEmpty();
          look++) {
        Thread.sleep(PAUSE_MILLIS); // the class was shown, its definition is under way
      }
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }
}
