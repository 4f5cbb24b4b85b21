package io.loopwarden.junit.policy;

import java.util.Set;

/** The categories that findings have: those of the agent's {@code categories.txt}. */
final class Categories {

  static final Set<String> ALL =
      Set.of(
          "sleep",
          "wait",
          "join",
          "park",
          "future",
          "executor",
          "latch",
          "semaphore",
          "barrier",
          "queue",
          "condition",
          "lock",
          "pool",
          "pinning",
          "monitor",
          "socket",
          "pipe",
          "select",
          "http",
          "remote",
          "dns",
          "file",
          "process",
          "jdbc",
          "declared",
          "class-loading",
          "tls",
          "random",
          "logging",
          "gc",
          "safepoint",
          "host",
          "stall",
          "cpu");

  private Categories() {}
}
