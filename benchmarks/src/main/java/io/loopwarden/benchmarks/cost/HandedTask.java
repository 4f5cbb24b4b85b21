package io.loopwarden.benchmarks.cost;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A task handed to a pool that drops it: two comparisons and a return, so what is woven into {@code
 * execute} is most of the cost.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HandedTask {

  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          0,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          new ThreadPoolExecutor.DiscardPolicy());

  /** Ends the pool, beside a loop. */
  @Setup
  public void end(RunningLoop beside) {
    pool.shutdown();
  }

  /** Hands over one task. */
  @Benchmark
  public void execute() {
    pool.execute(HandedTask::nothing);
  }

  private static void nothing() {}
}
