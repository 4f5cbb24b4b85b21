package io.loopwarden.agent;

import org.jspecify.annotations.Nullable;

/** Knows the JVMs in which the agent must not start. */
final class Refusal {

  private Refusal() {}

  /** Returns why the agent must not start here, in one line, or {@code null} when it may. */
  static @Nullable String reason() {
    if (isDefinedByBootLoader("java.loopwarden.Hooks")) {
      return "already active in this JVM; this second agent is ignored";
    }
    String module = System.getProperty("jdk.module.main", "");
    if (module.startsWith("jdk.") || module.startsWith("java.")) {
      return "not armed in the JDK tool " + module;
    }
    if (System.getProperty("org.graalvm.nativeimage.imagecode") != null) {
      return "not armed: a native image has no agents at run time";
    }
    return null;
  }

  private static boolean isDefinedByBootLoader(String name) {
    try {
      Class.forName(name, false, null);
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }
}
