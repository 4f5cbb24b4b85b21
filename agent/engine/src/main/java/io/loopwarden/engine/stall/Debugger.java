package io.loopwarden.engine.stall;

import java.lang.management.ManagementFactory;

/** Tells whether this JVM may be stopped by a debugger, which is nothing to report. */
final class Debugger {

  private static final String LIBRARY = "jdwp";

  private Debugger() {}

  /** Whether the JVM was started with the debugger's library; asks the management classes. */
  static boolean mayStopUs() {
    try {
      for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
        if (argument.contains(LIBRARY)) {
          return true;
        }
      }
    } catch (RuntimeException | LinkageError notToBeHad) {
      return false;
    }
    return false;
  }
}
