package io.loopwarden.bridge;

import org.jspecify.annotations.Nullable;

/** Reads what the work of a thread carries, as a library of the application keeps it. */
public interface WorkReader {

  /** Name of a trace's id in {@link #describe}. */
  String TRACE_ID = "trace_id";

  /** Name of a span's id. */
  String SPAN_ID = "span_id";

  /** Name of the route of an HTTP request. */
  String ROUTE = "http.route";

  /**
   * Makes ready, and loads all classes that the other calls need. Called before them, on a thread
   * of the agent's own; may wait for class loaders of the application.
   *
   * @param keys names of the values that are wanted, where the library keeps values by name
   */
  void prepare(String[] keys);

  /**
   * Reads what the calling thread's work carries; {@code null} when nothing. Called on loop
   * threads: must not wait, load a class, or take a lock.
   */
  @Nullable Object read();

  /**
   * Turns what was read into text: names and values in turn. Called on the agent's thread, maybe
   * after the work has ended; must not wait.
   */
  String[] describe(Object read);
}
