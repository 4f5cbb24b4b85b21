package io.loopwarden.benchmarks.cost;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Probed methods on an ordinary thread, in cases where they return at once: what is left is mostly
 * the probe.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ProbedCall {

  private final byte[] none = new byte[0];

  @SuppressWarnings("NullAway.Init") // opened before and closed after every trial
  private FileInputStream file;

  @SuppressWarnings("NullAway.Init")
  private Path path;

  /** Opens a file to read nothing from, with the probes woven. */
  @Setup
  public void open(RunningLoop beside) throws IOException {
    path = Files.createTempFile("probed-call", ".bin");
    file = new FileInputStream(path.toFile());
  }

  /** Removes the file. */
  @TearDown
  public void close() throws IOException {
    file.close();
    Files.delete(path);
  }

  /** A park of no time: a comparison and a return, so the probe is the whole cost. */
  @Benchmark
  public void parkForNoTime() {
    LockSupport.parkNanos(0);
  }

  /** A park whose permit is there already. */
  @Benchmark
  public void parkWithPermit() {
    LockSupport.unpark(Thread.currentThread());
    LockSupport.park();
  }

  /** A read of no bytes: into native code and back, without a system call. */
  @Benchmark
  public int readNoBytes() throws IOException {
    return file.read(none, 0, 0);
  }
}
