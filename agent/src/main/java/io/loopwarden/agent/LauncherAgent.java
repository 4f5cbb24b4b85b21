package io.loopwarden.agent;

import java.lang.instrument.Instrumentation;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the instrumentation that the launcher hands to {@code java -jar}, for the commands of
 * {@link Main}.
 */
public final class LauncherAgent {

  private static volatile @Nullable Instrumentation instrumentation;

  private LauncherAgent() {}

  /** Called by the launcher before {@link Main#main}. */
  public static void agentmain(String arguments, Instrumentation given) {
    instrumentation = given;
  }

  /**
   * Returns what the launcher gave, or {@code null} when this JVM was not started by {@code java
   * -jar}.
   */
  static @Nullable Instrumentation given() {
    return instrumentation;
  }
}
