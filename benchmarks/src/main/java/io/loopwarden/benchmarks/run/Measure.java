package io.loopwarden.benchmarks.run;

import io.loopwarden.benchmarks.cost.CapturedIncident;
import io.loopwarden.benchmarks.cost.HandedTask;
import io.loopwarden.benchmarks.cost.LoopTasks;
import io.loopwarden.benchmarks.cost.NotWaiting;
import io.loopwarden.benchmarks.cost.ProbedCall;
import io.loopwarden.benchmarks.cost.RateLimitedIncident;

/** The benchmarks in the order of the table. */
enum Measure {
  PARK_FOR_NO_TIME(ProbedCall.class, "parkForNoTime", "probed: park, no time", Budget.PROBE),
  PARK_WITH_PERMIT(ProbedCall.class, "parkWithPermit", "probed: park, permit there", Budget.PROBE),
  READ_NO_BYTES(ProbedCall.class, "readNoBytes", "probed: file read, no bytes", Budget.PROBE),
  HANDED_TASK(HandedTask.class, "execute", "task handed to a pool", Budget.PROBE),
  FUTURE(NotWaiting.class, "completedFuture", "completed future", Budget.NOT_WOVEN),
  LATCH(NotWaiting.class, "openLatch", "open latch", Budget.NOT_WOVEN),
  SEMAPHORE(NotWaiting.class, "freeSemaphore", "free semaphore", Budget.NOT_WOVEN),
  LOCK(NotWaiting.class, "freeLock", "free lock", Budget.NOT_WOVEN),
  QUEUE(NotWaiting.class, "queueWithRoom", "queue with room", Budget.NOT_WOVEN),
  TASKS_FROM_THE_LOOP(
      LoopTasks.class, "ofManyKindsFromTheLoop", "Netty task, from its loop", Budget.LOOP_TASKS),
  TASKS_OF_ONE_CLASS(
      LoopTasks.class, "fromTheLoop", "Netty task, all of one class", Budget.LOOP_TASKS),
  TASKS_FROM_OUTSIDE(LoopTasks.class, "fromOutside", "Netty task, from outside", Budget.LOOP_TASKS),
  TASKS_BETWEEN_LOOPS(
      LoopTasks.class, "betweenLoops", "Netty task, wakes its loop", Budget.LOOP_TASKS),
  CAPTURED(CapturedIncident.class, "captured", "captured wait, 50 frames", Budget.CAPTURE),
  RATE_LIMITED(RateLimitedIncident.class, "rateLimited", "rate-limited wait", Budget.COUNT);

  private final String benchmark;
  private final String title;
  private final Budget budget;

  Measure(Class<?> type, String method, String title, Budget budget) {
    this.benchmark = type.getName() + "." + method;
    this.title = title;
    this.budget = budget;
  }

  /** JMH's name of the benchmark. */
  String benchmark() {
    return benchmark;
  }

  /** The measure as the table shows it. */
  String title() {
    return title;
  }

  /** What it may cost. */
  Budget budget() {
    return budget;
  }
}
