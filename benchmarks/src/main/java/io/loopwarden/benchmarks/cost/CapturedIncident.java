package io.loopwarden.benchmarks.cost;

import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.Probes;
import io.loopwarden.bootstrap.TaskQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a captured wait costs the loop thread, at 50 frames and more. A running agent captures too
 * rarely to measure it, so the agent's own classes are called, with a new record before the old one
 * begins to limit.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CapturedIncident {

  private static final int FRAMES = 50;
  private static final int PROBES = 64;

  /** The burst that a loop may capture of first waits of a probe in a task. */
  private static final int CAPTURED_WITHOUT_LIMIT = 512;

  private int calls;

  @SuppressWarnings("NullAway.Init") // renewed by every 512th call, the first included
  private LoopThread loop;

  /** Arms probes that capture every wait. */
  @Setup
  public void arm() {
    Probes.install(new byte[PROBES], new byte[PROBES], Integer.MAX_VALUE, new boolean[PROBES]);
  }

  /** One wait of no length, captured. */
  @Benchmark
  public @Nullable Incident captured() {
    if (calls++ % CAPTURED_WITHOUT_LIMIT == 0) {
      loop = new LoopThread(Thread.currentThread(), "benchmark");
      loop.mark("benchmark", null, TaskQueue.NONE, false);
    }
    loop.progress();
    descend(FRAMES);
    Incident incident = loop.incidents().poll();
    if (incident == null) {
      throw new IllegalStateException("the wait was not captured");
    }
    return incident;
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private void descend(int frames) {
    if (frames > 0) {
      descend(frames - 1);
      return;
    }
    loop.enter(calls % PROBES, null, null);
    loop.exit();
  }
}
