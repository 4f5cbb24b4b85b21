package io.loopwarden.engine.weave;

import io.loopwarden.bootstrap.Faults;
import java.lang.instrument.Instrumentation;

/**
 * Weaves what is loaded already. A named class, because a lambda here would cost every start the
 * loading of the lambda machinery.
 */
final class WeaveLoaded implements Runnable {

  private final Weaver weaver;
  private final Instrumentation instrumentation;

  WeaveLoaded(Weaver weaver, Instrumentation instrumentation) {
    this.weaver = weaver;
    this.instrumentation = instrumentation;
  }

  @Override
  public void run() {
    try {
      weaver.weaveLoaded(instrumentation, false);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }
}
