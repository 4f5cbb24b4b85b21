package io.loopwarden.agent;

import java.lang.instrument.Instrumentation;

/**
 * The class the JVM calls. Never lets anything out: an exception that leaves {@code premain} would
 * end the JVM.
 *
 * <p>Must not touch logging, {@code java.nio.file}, JMX or anything else that an application
 * configures before its first use.
 */
public final class LoopwardenAgent {

  private LoopwardenAgent() {}

  /** Called for {@code -javaagent}, before the application's {@code main}. */
  public static void premain(String arguments, Instrumentation instrumentation) {
    start(arguments, instrumentation, false);
  }

  /** Called when the agent is attached to a running JVM. */
  public static void agentmain(String arguments, Instrumentation instrumentation) {
    start(arguments, instrumentation, true);
  }

  private static void start(String arguments, Instrumentation instrumentation, boolean running) {
    try {
      String refusal = Refusal.reason();
      if (refusal != null) {
        System.err.println("loopwarden: " + refusal);
        return;
      }
      EngineGate.open(AgentJar.locate())
          .start(arguments == null ? "" : arguments, instrumentation, running);
    } catch (Throwable fault) {
      sayNotStarted(fault);
    }
  }

  private static void sayNotStarted(Throwable fault) {
    try {
      Throwable cause = fault.getCause() == null ? fault : fault.getCause();
      System.err.println("loopwarden: not started, the application runs without it: " + cause);
    } catch (Throwable hopeless) {
      // Even stderr fails; the application must start all the same.
    }
  }
}
