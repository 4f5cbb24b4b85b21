package io.loopwarden.benchmarks.cost;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A flood of one wait on a loop thread, nearly all of it counted and not captured. Run with an
 * agent that takes the benchmark's own thread for a loop.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RateLimitedIncident {

  /** A park that returns at once, because it has its permit. */
  @Benchmark
  public void rateLimited() {
    LockSupport.unpark(Thread.currentThread());
    LockSupport.park();
  }
}
