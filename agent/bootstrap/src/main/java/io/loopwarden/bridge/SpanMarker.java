package io.loopwarden.bridge;

/** Notes events on the span that a {@link WorkReader} has read; the same object is both. */
public interface SpanMarker {

  /**
   * Makes ready for the spans of an SDK, by a span that goes nowhere. Called on a thread of the
   * agent's own.
   *
   * @param provider makes spans; passed over where it is not of this library
   */
  void prepareFor(Object provider);

  /**
   * Adds an event to the span of what was read, when its kind of span was prepared for. Called on
   * the thread that works for it, right after {@link WorkReader#read}.
   *
   * @param method the method that waited, with its class
   * @param category what it waited for
   * @param nanos how long
   * @param thread name of the loop's thread
   */
  void mark(Object read, String method, String category, long nanos, String thread);
}
