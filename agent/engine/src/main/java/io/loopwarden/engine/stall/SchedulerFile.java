package io.loopwarden.engine.stall;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What Linux counts of one thread: the CPU time it used, and for how long it was ready to run while
 * others had the CPUs ({@code schedstat}, first and second number). Elsewhere nothing is known. One
 * thread at a time.
 */
final class SchedulerFile {

  private static final int USED = 0;
  private static final int QUEUED = 1;

  private final byte[] buffer = new byte[128];
  private @Nullable RandomAccessFile file;

  /** Opens the file of a thread, given the path of its directory; it may not be there. */
  SchedulerFile(String directory) {
    try {
      file = new RandomAccessFile(directory + "/schedstat", "r");
    } catch (IOException | RuntimeException notLinux) {
      file = null;
    }
  }

  /** Returns for how long the thread has run, nanoseconds, or {@link Meter#UNKNOWN}. */
  long used() {
    return number(USED);
  }

  /** Returns for how long it was ready and was not let, nanoseconds, or {@link Meter#UNKNOWN}. */
  long queued() {
    return number(QUEUED);
  }

  private long number(int place) {
    try {
      if (file == null) {
        return Meter.UNKNOWN;
      }
      file.seek(0);
      int length = file.read(buffer);
      String text = new String(buffer, 0, Math.max(0, length), StandardCharsets.US_ASCII);
      return Long.parseLong(text.trim().split(" ", -1)[place]);
    } catch (IOException | RuntimeException ended) {
      close();
      return Meter.UNKNOWN;
    }
  }

  void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException alreadyClosed) {
      // nothing is left to close
    }
    file = null;
  }
}
