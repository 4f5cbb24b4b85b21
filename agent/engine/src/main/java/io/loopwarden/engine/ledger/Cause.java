package io.loopwarden.engine.ledger;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can keep a loop from making progress, as reports write it. */
public final class Cause {

  /** The thread computed. */
  public static final String CPU = "cpu";

  /** The thread waited to enter a monitor. */
  public static final String MONITOR = "monitor";

  /** The thread waited for something else, in a call that no probe sees or that one does. */
  public static final String WAITING = "waiting";

  /** The JVM stood still for a garbage collection. */
  public static final String COLLECTION = "gc";

  /** The JVM stood still for something else that needs all its threads to stop. */
  public static final String SAFEPOINT = "safepoint";

  /** The machine did not run the thread. */
  public static final String HOST = "host";

  /** The thread loaded or initialised classes, or waited until another had. */
  public static final String CLASS_LOADING = "class-loading";

  /** The thread waited until a method was compiled: only where compilation is no background job. */
  public static final String COMPILATION = "compilation";

  /** A thread that owes a poll stayed away for too long. */
  public static final String POLL_GAP = "poll-gap";

  /** No thread of a pool was left for the tasks that wait. */
  public static final String POOL_EXHAUSTED = "pool-exhausted";

  /** No carrier was left for the virtual threads that wait. */
  public static final String STARVED_CARRIERS = "starved-carriers";

  /** Only the waiting loop itself could have ended the wait. */
  public static final String SELF_DEADLOCK = "self-deadlock";

  /** A long wait, behind which ever more tasks of the loop had to wait. */
  public static final String SUSPECTED_SELF_DEADLOCK = "suspected-self-deadlock";

  private static final Set<String> WAITS = Set.of(MONITOR, COLLECTION, CLASS_LOADING);

  private Cause() {}

  /**
   * Returns the cause of a stall that was found as a wait of some category; {@code null} where the
   * category says it all.
   */
  public static @Nullable String ofWait(String category) {
    return WAITS.contains(category) ? category : null;
  }
}
