package io.loopwarden.engine.incident;

import org.jspecify.annotations.Nullable;

/** The callback of a tool that the engine stands in for. Called on the waiting thread. */
public interface BlockingCallback {

  /**
   * Tells it of a wait.
   *
   * @param probe id of the probe that saw it
   * @param stack stack of the waiting thread without the agent's frames; the blocking method first
   * @return what the callback threw, or {@code null} when it returned
   */
  @Nullable Throwable call(int probe, StackTraceElement[] stack);
}
