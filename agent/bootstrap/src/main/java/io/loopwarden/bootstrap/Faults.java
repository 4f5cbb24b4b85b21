package io.loopwarden.bootstrap;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Counts the agent's own errors, which never reach the application (design D10). The agent thread
 * says the first one on stderr. Lock-free.
 */
public final class Faults {

  private static final AtomicLong COUNT = new AtomicLong();
  private static final AtomicReference<@Nullable Throwable> FIRST = new AtomicReference<>();

  private Faults() {}

  /** Counts an error and keeps the first. */
  public static void count(Throwable fault) {
    COUNT.incrementAndGet();
    FIRST.compareAndSet(null, fault);
  }

  /**
   * Counts an error of code of the application that the agent has called. Keeps what it says and
   * not the error, which would keep the application's classes from being unloaded.
   */
  public static void countForeign(Throwable fault) {
    count(new IllegalStateException(fault.toString()));
  }

  /** Returns how many there were. */
  public static long total() {
    return COUNT.get();
  }

  /** Returns the first one, or {@code null} while there was none. */
  public static @Nullable Throwable first() {
    return FIRST.get();
  }
}
