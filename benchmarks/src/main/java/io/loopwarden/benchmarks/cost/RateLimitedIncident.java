package io.loopwarden.benchmarks.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A flood of one wait on a loop thread, nearly all of it counted and not captured. Run with an
 * agent that takes the benchmark's own thread for a loop. The wait is the shortest there is: one
 * call of the file system, which the figure includes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RateLimitedIncident {

  private final Path file;
  private final FileChannel channel;

  /** Opens a file of its own. */
  public RateLimitedIncident() {
    try {
      file = Files.createTempFile("loopwarden", ".bin");
      channel = FileChannel.open(file);
    } catch (IOException noTemporaryFile) {
      throw new UncheckedIOException(noTemporaryFile);
    }
  }

  /** Closes and deletes it. */
  @TearDown
  public void close() throws IOException {
    channel.close();
    Files.delete(file);
  }

  /** Asks where the channel stands. */
  @Benchmark
  public long rateLimited() throws IOException {
    return channel.position();
  }
}
