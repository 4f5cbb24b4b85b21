package io.loopwarden.engine.loops;

import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.loops.CountedQueue.Counter;
import org.jspecify.annotations.Nullable;

/** A queue of a framework, which is asked by its own methods. Thread-safe, as those are. */
final class AskedQueue extends TaskQueue {

  /**
   * A handle that is no constant gets code of its own at its 128th call (JDK 9 and later, {@code
   * java.lang.invoke.MethodHandle.CUSTOMIZE_THRESHOLD}), which loads a class.
   */
  private static final int UNTIL_ALL_IS_LOADED = 200;

  private final @Nullable Counter pending;
  private final @Nullable Counter taken;

  /**
   * Creates one, and asks it so often that later questions load nothing: they may come while the
   * application holds a class loader's locks.
   */
  AskedQueue(@Nullable Counter pending, @Nullable Counter taken) {
    this.pending = pending;
    this.taken = taken;
    for (int i = 0; i < UNTIL_ALL_IS_LOADED; i++) {
      pending();
      taken();
    }
  }

  @Override
  public int pending() {
    Counter counter = pending;
    if (counter == null) {
      return UNKNOWN;
    }
    try {
      return (int) counter.handle().invokeExact(counter.asked());
    } catch (Throwable failed) {
      return UNKNOWN;
    }
  }

  @Override
  public boolean countsTaken() {
    return taken != null;
  }

  @Override
  public long taken() {
    Counter counter = taken;
    if (counter == null) {
      return 0;
    }
    try {
      return (long) counter.handle().invokeExact(counter.asked());
    } catch (Throwable failed) {
      return 0;
    }
  }
}
