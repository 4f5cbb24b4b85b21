package io.loopwarden.junit.activation;

import io.loopwarden.api.LedgerAccess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Makes sure, once for this JVM, that the agent is active. Thread-safe. */
public final class AgentActivation {

  /** Defined by the boot loader from the moment the agent starts, and never found elsewhere. */
  private static final String BOOT_CLASS = "java.loopwarden.Hooks";

  private static final String STARTED =
      "loopwarden: tests are watched by the agent that this JVM was started with";
  private static final String ATTACHED =
      "loopwarden: tests are watched by the agent, attached now; start the JVM with -javaagent to"
          + " watch it from the beginning";

  private static @Nullable AgentActivation attempt;
  private static boolean said;

  private final @Nullable String way;
  private final @Nullable String failure;
  private final @Nullable Throwable cause;

  private AgentActivation(
      @Nullable String way, @Nullable String failure, @Nullable Throwable cause) {
    this.way = way;
    this.failure = failure;
    this.cause = cause;
  }

  /**
   * Returns when the agent is active and follows work; attaches it if nobody has. The first time it
   * says on standard error how it became active.
   *
   * @throws ExtensionConfigurationException when it cannot be made active, with the reason; each
   *     time, although only the first call tries
   */
  public static synchronized void ensure() {
    AgentActivation made = attemptOnce();
    if (made.failure != null) {
      throw new ExtensionConfigurationException(
          "Loopwarden does not watch this JVM: " + made.failure, made.cause);
    }
    if (!said) {
      said = true;
      System.err.println(made.way);
    }
  }

  /** Tries to make the agent active, unless somebody has tried; never throws. */
  static synchronized AgentActivation attemptOnce() {
    if (attempt == null) {
      attempt = attempt();
    }
    return attempt;
  }

  private static AgentActivation attempt() {
    boolean started = isStarted();
    try {
      if (!started) {
        SelfAttachment.attach();
      }
      String obstacle = obstacle();
      if (obstacle == null) {
        WorkFollowing.begin();
      }
      return new AgentActivation(started ? STARTED : ATTACHED, obstacle, null);
    } catch (Exception | LinkageError failed) {
      return new AgentActivation(null, failed.getMessage(), failed);
    }
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
