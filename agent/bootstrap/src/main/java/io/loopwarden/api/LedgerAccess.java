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
}
