package io.loopwarden.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * Reads what a thread's work carries (a trace, a request's id), at the capture of an incident and
 * on the thread itself. While none is installed that costs one field read.
 */
public abstract class WorkContext {

  private static volatile @Nullable WorkContext installed;

  /** For the engine's implementation. */
  protected WorkContext() {}

  /** Connects a reader, or disconnects it with {@code null}. Any thread; takes effect at once. */
  public static void install(@Nullable WorkContext reader) {
    installed = reader;
  }

  /**
   * Reads what the calling thread's work carries. A loop thread in the midst of anything: must not
   * wait, and must have run before on another thread, so that it loads no class.
   *
   * @param probe id of the probe that saw the wait
   * @param waitedNanos how long it waited; 0 when it is about to
   * @param events how many events may be added to its span; counted by {@code task}
   * @param task number of the loop's task
   * @return what the engine turns into text later, or {@code null} when there is nothing
   */
  protected abstract @Nullable Object read(
      int probe, long waitedNanos, EventRation events, long task);

  /** Reads for an incident. What the reader waits for is no wait of the application. */
  static @Nullable Object of(LoopThread loop, long waitedNanos, long task) {
    WorkContext reader = installed;
    if (reader == null) {
      return null;
    }
    loop.depth++;
    try {
      return reader.read(loop.probe, waitedNanos, loop.events, task);
    } catch (Throwable fault) {
      Faults.count(fault);
      return null;
    } finally {
      loop.depth--;
    }
  }
}
