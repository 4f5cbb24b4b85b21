package io.loopwarden.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the agent of this JVM has found, for tests and tools beside the application.
 *
 * <p>A program must not touch this class before the agent is active: the class path holds a copy of
 * it, and a class loader that has found that copy never sees the real one, which the boot loader
 * gets when the agent starts.
 *
 * <p>Thread-safe. Every method of an instance may block for as long as naming the captured waits
 * takes; none may be called on an event loop's thread.
 */
public abstract class LedgerAccess {

  private static volatile @Nullable LedgerAccess active;

  /** For the engine's implementation. */
  protected LedgerAccess() {}

  /** Makes the ledger readable. Called by the engine, once it has woven the JVM. */
  public static void activate(LedgerAccess access) {
    active = access;
  }

  /** Returns the ledger of this JVM, or {@code null} while no agent is active. */
  public static @Nullable LedgerAccess active() {
    return active;
  }

  /**
   * Returns all findings, each as it stands now, in the order of their first occurrence. Holds
   * every wait that had ended on a loop before the call, those that were not captured in the number
   * and the time of the finding they look like.
   *
   * @throws IllegalStateException when the agent's knowledge cannot be read, because its jar is
   *     damaged
   */
  public abstract List<FindingView> findings();

  /**
   * Begins to keep waits for {@link #take()}, and to follow work from thread to thread. Idempotent;
   * weaves classes, so it may take a second.
   *
   * @throws IllegalStateException like {@link #findings()}
   */
  public abstract void followWork();

  /**
   * Takes all waits and stalls that came into the ledger since they were last taken, each once.
   * Those of one finding and one origin are told together. A wait that was taken while it went on
   * is not told again when it ends. Holds also every call made to wait that is open now in the name
   * of an origin, however short yet.
   *
   * <p>At most 4,096 are kept; see {@link #lost()}.
   */
  public abstract List<WaitsView> take();

  /** Returns how many waits could not be kept for {@link #take()}, 0 or more; it only grows. */
  public abstract long lost();

  /** Begins to watch how busy the loops are. */
  public abstract LoopWatch watchLoops();

  /**
   * Tells a listener of every series of measurements: of all there are now, before this returns,
   * and of each one to come. Does not block, and so may be called by any thread.
   *
   * @param listener held weakly: it hears of more for as long as somebody else holds it, so that an
   *     application that was undeployed is not kept
   */
  public abstract void watchMetrics(MetricsListener listener);
}
