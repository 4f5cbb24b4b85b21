package io.loopwarden.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding as it stood when it was asked for: all waits of the same operation at the same line.
 * Immutable.
 *
 * <p>An interface, because the texts are made by the engine, whose classes no application sees.
 */
public interface FindingView {

  /** Returns the finding's stable identity, 16 lower-case hexadecimal digits. */
  String fingerprint();

  /** Returns what the developer called, e.g. {@code java.sql.Statement.executeQuery}. */
  String operation();

  /** Returns {@code contract}, {@code incidental} or {@code stall}. */
  String kind();

  /**
   * Returns the line that made the call, e.g. {@code com.acme.Orders.load(Orders.java:42)}, or
   * {@code null} when no stack held a frame of the application.
   */
  @Nullable String culprit();

  /** Returns the same as a frame, or {@code null}. */
  @Nullable StackTraceElement culpritFrame();

  /** Returns e.g. {@code sleep}, {@code jdbc}, {@code lock}; {@code stall} for a plain stall. */
  String category();

  /** Returns the framework the handler is written for, e.g. {@code reactor}, {@code generic}. */
  String framework();

  /** Returns what to do about it, for the framework at hand. */
  String fix();

  /** Returns how many waits were seen, those that go on included; 1 or more. */
  long count();

  /** Returns the durations of these waits together, nanoseconds. */
  long totalNanos();

  /** Returns the longest of these durations, nanoseconds. */
  long maxNanos();

  /** Returns the stack of the latest wait, innermost frame first, at most 64 lines. */
  List<String> stack();

  /** Returns the first few distinct details: masked SQL, {@code host:port}, path. */
  List<String> details();

  /** Returns the names of the first few threads that waited. */
  List<String> threads();

  /** Returns when the latest of the waits began, milliseconds since the epoch. */
  long lastSeenMillis();

  /**
   * Returns the finding for people, as the agent prints it on the console: operation, duration,
   * line, detail, fix and stack, in lines that each end with a line feed. Without colours.
   */
  String text();

  /** Returns the finding as one JSON object, with the fields of a line of the report file. */
  String json();
}
