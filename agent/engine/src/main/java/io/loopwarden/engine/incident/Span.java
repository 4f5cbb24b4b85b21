package io.loopwarden.engine.incident;

/**
 * How long something took that is known only from looks at it. It began between the last look that
 * did not see it and the first that did, and ended likewise. Agent thread only.
 */
final class Span {

  /** What a look early or late adds to what is certain: half a step while loops are busy. */
  private static final long MOST_UNSEEN_NANOS = 1_500_000L;

  private final long first;
  private final long before;
  private long last;
  private long after;

  /**
   * Begins with the first look that saw it.
   *
   * @param sinceLast time since the look before, nanoseconds
   */
  Span(long now, long sinceLast) {
    this.first = now;
    this.last = now;
    this.before = sinceLast / 2;
  }

  /** It was seen again. */
  void seen(long now) {
    last = now;
  }

  /** It was not seen any more. */
  void end(long sinceLast) {
    after = sinceLast / 2;
  }

  /** How long it most likely took, nanoseconds. */
  long length() {
    return last - first + before + after;
  }

  /** How long it took for sure, but for half a step at either end, nanoseconds. */
  long certain() {
    return last - first + Math.min(MOST_UNSEEN_NANOS, before) + Math.min(MOST_UNSEEN_NANOS, after);
  }
}
