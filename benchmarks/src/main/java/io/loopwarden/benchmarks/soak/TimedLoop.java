package io.loopwarden.benchmarks.soak;

/** A loop of a framework, with its timer. */
interface TimedLoop {

  /** Hands a task to the loop; from any thread. */
  void execute(Runnable task);

  /** Runs a task on the loop after a time, at the earliest; from the loop's own thread. */
  void schedule(Runnable task, long delayNanos);
}
