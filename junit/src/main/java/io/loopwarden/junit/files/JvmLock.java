package io.loopwarden.junit.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Lets one thread of one JVM at a time change a file. The lock is a hidden file beside it, which is
 * gone when nobody holds the lock; what a killed JVM leaves behind holds up nobody.
 */
public final class JvmLock {

  /** What to do while the lock is held. */
  @FunctionalInterface
  public interface Action<T> {

    /** Changes the file. */
    T run() throws IOException;
  }

  private static final int MOST_SIZE = 1 << 20;

  /** Far behind the content: where locks are mandatory, it can be written all the same. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private JvmLock() {}

  /**
   * Waits for the lock of a file, does something, and gives the lock back.
   *
   * @throws IOException from the action, or when the lock file cannot be written
   */
  public static synchronized <T> T holding(Path file, Action<T> action) throws IOException {
    Path target = file.toAbsolutePath();
    Path directory = target.resolveSibling(".").normalize();
    Files.createDirectories(directory);
    Path lock = directory.resolve("." + target.getFileName() + ".lock");
    while (true) {
      try (FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock(LOCKED_BYTE, 1, false);
        if (isStillInPlace(lock, channel)) {
          try {
            return action.run();
          } finally {
            Files.deleteIfExists(lock);
          }
        }
      }
    }
  }

  /**
   * The holder before deletes the file; whoever waited then holds a lock on nothing. A size of its
   * own tells the locked file from a newer one. Not by reading it: to close any stream of a file
   * gives up all locks that the process has on it.
   */
  private static boolean isStillInPlace(Path lock, FileChannel channel) throws IOException {
    int size = ThreadLocalRandom.current().nextInt(1, MOST_SIZE);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), size - 1L);
    try {
      return Files.size(lock) == size;
    } catch (NoSuchFileException deleted) {
      return false;
    }
  }
}
