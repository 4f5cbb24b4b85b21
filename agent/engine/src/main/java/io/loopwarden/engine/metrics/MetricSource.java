package io.loopwarden.engine.metrics;

/** Tells numbers that somebody else has counted. Agent's thread only, about once a second. */
public interface MetricSource {

  /**
   * Writes what is known now into the book; an error it throws is counted.
   *
   * @param nowNanos {@link System#nanoTime()}
   */
  void read(MetricBook book, long nowNanos) throws Exception;
}
