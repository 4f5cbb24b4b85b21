package io.loopwarden.api;

import java.util.List;

/**
 * One series of measurements: a metric together with the values of its tags.
 *
 * <p>The same object for as long as the agent is active, so it may be kept; reading is wait-free,
 * from any thread. What is read was renewed by the agent's thread within about the last second, and
 * is as it was at one moment: the methods that belong together agree when nothing was renewed
 * between their calls, and {@link #counts()} always agrees with itself.
 */
public interface MetricView {

  /** What the numbers of a series mean. */
  enum Kind {
    /** {@link #value()} only grows. */
    COUNTER,
    /** {@link #value()} goes up and down. */
    GAUGE,
    /** Durations: {@link #count()}, {@link #sum()} and {@link #max()}. */
    TIMER,
    /** Numbers by size: {@link #count()}, {@link #sum()}, {@link #bounds()}, {@link #counts()}. */
    HISTOGRAM
  }

  /** Returns the name of the metric in lower case with dots, e.g. {@code loopwarden.blocked}. */
  String name();

  /** Returns what is measured, in one sentence. */
  String description();

  /**
   * Returns the unit: {@code seconds}, {@code tasks}, {@code ratio} for a part from 0 to 1, or an
   * empty text for a number of what the name says.
   */
  String unit();

  /** Returns what the numbers mean. */
  Kind kind();

  /**
   * Returns tags and their values in turn, e.g. {@code category, sleep, loop, nio-1}: an even
   * number, no tag twice; the same tags in the same order for all series of a metric. Values are
   * one line of 1 to 100 characters. Unmodifiable.
   */
  List<String> tags();

  /**
   * Returns what a counter has reached or a gauge shows; {@code NaN} when that is not known now, as
   * for a loop that has ended; 0 for the other kinds.
   */
  double value();

  /** Returns how many a timer or histogram has counted; 0 for the other kinds. It only grows. */
  long count();

  /** Returns the sum of all that a timer or histogram has counted; 0 for the other kinds. */
  double sum();

  /**
   * Returns the longest duration that a timer counted in the last one to two minutes; 0 when it
   * counted none, and for the other kinds.
   */
  double max();

  /** Returns the upper bounds of a histogram, rising; empty for the other kinds. A copy. */
  double[] bounds();

  /**
   * Returns how many values a histogram has counted that are at most as large as each of its {@link
   * #bounds()}, and last, one more, how many in all; empty for the other kinds. A copy.
   */
  long[] counts();
}
