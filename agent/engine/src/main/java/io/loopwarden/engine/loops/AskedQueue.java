package io.loopwarden.engine.loops;

import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.loops.CountedQueue.Counter;
import org.jspecify.annotations.Nullable;

/** A queue of a framework, which is asked by its own methods. Thread-safe, as those are. */
final class AskedQueue extends TaskQueue {

  private final @Nullable Counter pending;
  private final @Nullable Counter taken;

  /**
   * Creates one.
   *
   * @throws RuntimeException what the queue throws: it is asked once, so that later questions,
   *     which may come while the application holds a class loader's locks, link nothing
   */
  AskedQueue(@Nullable Counter pending, @Nullable Counter taken) {
    this.pending = pending;
    this.taken = taken;
    pending();
    taken();
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
      throw unchecked(failed);
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
      throw unchecked(failed);
    }
  }

  private static RuntimeException unchecked(Throwable failed) {
    if (failed instanceof Error error) {
      throw error;
    }
    return failed instanceof RuntimeException known ? known : new IllegalStateException(failed);
  }
}
