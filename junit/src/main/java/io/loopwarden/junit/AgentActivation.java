package io.loopwarden.junit;

import io.loopwarden.api.LedgerAccess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Makes sure, once for this JVM, that the agent is active. Thread-safe. */
final class AgentActivation {

  /** Defined by the boot loader from the moment the agent starts, and never found elsewhere. */
  private static final String BOOT_CLASS = "java.loopwarden.Hooks";

  private static final String STARTED =
      "loopwarden: tests are watched by the agent that this JVM was started with";
  private static final String ATTACHED =
      "loopwarden: tests are watched by the agent, attached now; start the JVM with -javaagent to"
          + " watch it from the beginning";

  private static @Nullable AgentActivation attempt;

  private final @Nullable String failure;
  private final @Nullable Throwable cause;

  private AgentActivation(@Nullable String failure, @Nullable Throwable cause) {
    this.failure = failure;
    this.cause = cause;
  }

  /**
   * Returns when the agent is active; attaches it if nobody has.
   *
   * @throws ExtensionConfigurationException when it cannot be made active, with the reason; each
   *     time, although only the first call tries
   */
  static synchronized void ensure() {
    if (attempt == null) {
      attempt = attempt();
    }
    if (attempt.failure != null) {
      throw new ExtensionConfigurationException(
          "Loopwarden does not watch this JVM: " + attempt.failure, attempt.cause);
    }
  }

  private static AgentActivation attempt() {
    boolean started = isStarted();
    if (!started) {
      try {
        SelfAttachment.attach();
      } catch (Exception | LinkageError failed) {
        return new AgentActivation(failed.getMessage(), failed);
      }
    }
    String obstacle = obstacle();
    if (obstacle != null) {
      return new AgentActivation(obstacle, null);
    }
    System.err.println(started ? STARTED : ATTACHED);
    return new AgentActivation(null, null);
  }

  private static @Nullable String obstacle() {
    if (!isStarted()) {
      return "the agent did not start; it said why on standard error, unless it is set to mode=off";
    }
    if (LedgerAccess.class.getClassLoader() != null) {
      return "io.loopwarden.api was used before the agent was active; start the JVM with -javaagent";
    }
    return LedgerAccess.active() == null
        ? "the agent started but is not active; it said why on standard error"
        : null;
  }

  private static boolean isStarted() {
    try {
      Class.forName(BOOT_CLASS, false, null);
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }
}
