package io.loopwarden.engine.weave;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.loops.OwnThread;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.util.List;

/**
 * Gives woven classes their own bytes back, once nobody weaves any more: shown to the other
 * transformers alone, a class is what it would be without the agent. A method that runs at this
 * moment ends in its woven code, whose hooks do nothing.
 *
 * <p>A class that was woven while another thread loads it is found loaded only a moment later;
 * these are looked for on a thread of its own, for two seconds.
 */
final class Unweaving implements Runnable {

  private static final int LOOKS = 20;
  private static final long PAUSE_MILLIS = 100L;

  private final ClassFileTransformer weaver;
  private final WovenClasses woven;
  private final Instrumentation instrumentation;
  private volatile boolean over;

  Unweaving(ClassFileTransformer weaver, WovenClasses woven, Instrumentation instrumentation) {
    this.weaver = weaver;
    this.woven = woven;
    this.instrumentation = instrumentation;
  }

  /** Removes the weaver and weaves back what is loaded; returns how many classes. May take long. */
  int begin() {
    instrumentation.removeTransformer(weaver);
    int restored = restore();
    new OwnThread(this, "loopwarden-unweave").start();
    return restored;
  }

  /** Looks for no more of them: they are about to be woven again. */
  synchronized void end() {
    over = true;
  }

  @Override
  public void run() {
    try {
      for (int look = 0; look < LOOKS && !over && woven.count() > 0; look++) {
        Thread.sleep(PAUSE_MILLIS);
        restore();
      }
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  private synchronized int restore() {
    if (over) {
      return 0;
    }
    List<Class<?>> restored = new Retransformation(instrumentation).of(woven::mayHold);
    woven.restored(restored);
    return restored.size();
  }
}
