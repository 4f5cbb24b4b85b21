package java.loopwarden;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.SyncFailedException;

/**
 * Stand-ins for methods that JDK 17 and 18 keep native, where no body can be woven (design D7):
 * calls of the native method are rewritten to call these. Same arguments, same result, same
 * exceptions.
 */
public final class Calls {

  private static int sleepProbe;
  private static int waitProbe;
  private static int syncProbe;
  private static int lengthProbe;
  private static int setLengthProbe;

  private Calls() {}

  /**
   * Sets the probes that {@link #sleep} and {@link #await} report to. Called once by the engine,
   * before any call is rewritten, as is {@link #installFiles}.
   */
  public static void install(int sleep, int wait) {
    sleepProbe = sleep;
    waitProbe = wait;
  }

  /** Sets the probes that the calls about files report to. */
  public static void installFiles(int sync, int length, int setLength) {
    syncProbe = sync;
    lengthProbe = length;
    setLengthProbe = setLength;
  }

  /** Stands for {@link Thread#sleep(long)}. */
  public static void sleep(long millis) throws InterruptedException {
    Hooks.enter(sleepProbe);
    try {
      Thread.sleep(millis);
    } finally {
      Hooks.exit();
    }
  }

  /** Stands for {@link Object#wait(long)}. */
  @SuppressWarnings("WaitNotInLoop") // the caller has the loop
  public static void await(Object monitor, long timeoutMillis) throws InterruptedException {
    Hooks.enter(waitProbe, monitor);
    try {
      monitor.wait(timeoutMillis);
    } finally {
      Hooks.exit();
    }
  }

  /** Stands for {@link FileDescriptor#sync()}. */
  public static void sync(FileDescriptor descriptor) throws SyncFailedException {
    Hooks.enter(syncProbe);
    try {
      descriptor.sync();
    } finally {
      Hooks.exit();
    }
  }

  /** Stands for {@link RandomAccessFile#length()}. */
  public static long length(RandomAccessFile file) throws IOException {
    Hooks.enter(lengthProbe, file);
    try {
      return file.length();
    } finally {
      Hooks.exit();
    }
  }

  /** Stands for {@link RandomAccessFile#setLength(long)}. */
  public static void setLength(RandomAccessFile file, long length) throws IOException {
    Hooks.enter(setLengthProbe, file);
    try {
      file.setLength(length);
    } finally {
      Hooks.exit();
    }
  }
}
