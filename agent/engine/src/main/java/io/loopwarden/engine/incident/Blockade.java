package io.loopwarden.engine.incident;

import org.jspecify.annotations.Nullable;

/**
 * A thread that waits for what another one has, both seen at one moment.
 *
 * @param stack the waiting thread's stack, innermost frame first
 * @param blockedCount which of its waits for monitors it is, or {@link ThreadFacts#UNKNOWN}
 * @param holds class of the monitor's object, or the class being initialised, as written
 * @param owner who has it; {@code null} when nobody had at that moment, or when it cannot be told
 */
record Blockade(StackTraceElement[] stack, long blockedCount, String holds, @Nullable Owner owner) {

  /**
   * The thread that has it.
   *
   * @param stack empty when it cannot be seen, as that of a virtual thread
   */
  record Owner(long threadId, String name, StackTraceElement[] stack) {}
}
