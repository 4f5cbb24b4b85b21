package io.loopwarden.engine.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the JVM knows of threads beyond their state. Agent thread only. */
interface ThreadFacts {

  /** Returned when the JVM does not tell. */
  long UNKNOWN = -1;

  /**
   * Returns how often a thread has had to wait for a monitor, or {@link #UNKNOWN}; tells one long
   * wait from several short ones.
   */
  long blockedCount(Thread thread);

  /** Returns the CPU time a thread has used, in nanoseconds, or {@link #UNKNOWN}. */
  long cpuNanos(Thread thread);

  /**
   * Returns whom a thread waits for, seen at one moment, or {@code null} when it waits for no
   * monitor by now. Brings both threads to a safepoint.
   */
  @Nullable Blockade blockade(Thread waiter);

  /**
   * Returns which classes a thread that computes nothing may be waiting for, because others
   * initialise them at this moment and its innermost method uses them. Empty when there are none,
   * or when the thread is in native code; {@code null} when it is not worth looking yet, because
   * that brings all threads to a safepoint.
   *
   * @param stillNanos for how long it has computed nothing
   */
  @Nullable List<Blockade> initialisations(Thread waiter, long stillNanos);

  /** Returns whether a class is initialised by now; {@code false} when it cannot be told. */
  boolean isInitialised(String className);
}
