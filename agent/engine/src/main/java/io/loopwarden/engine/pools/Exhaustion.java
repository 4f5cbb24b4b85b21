package io.loopwarden.engine.pools;

/** One time in which a pool had no thread left and its tasks waited. Agent thread only. */
final class Exhaustion {

  private final long id = System.nanoTime() | Long.MIN_VALUE | 1L; // apart from those of loops
  private final long startedAt;
  private final String stem;
  private final WorkerSamples samples = new WorkerSamples();
  private long toldAt;
  private long worstNanos;

  /**
   * Begins one.
   *
   * @param startedAt when the task began to wait that has waited longest
   * @param stem what the pool is called
   */
  Exhaustion(long startedAt, String stem) {
    this.startedAt = startedAt;
    this.stem = stem;
  }

  /** Its identity in the whole JVM. */
  long id() {
    return id;
  }

  long startedAt() {
    return startedAt;
  }

  String stem() {
    return stem;
  }

  WorkerSamples samples() {
    return samples;
  }

  /** Takes note of the longest wait seen at a look. */
  void waited(long nanos) {
    worstNanos = Math.max(worstNanos, nanos);
  }

  /** The longest wait, nanoseconds. */
  long worstNanos() {
    return worstNanos;
  }

  /** When it was recorded last. */
  long toldAt() {
    return toldAt;
  }

  void told(long now) {
    toldAt = now;
  }
}
