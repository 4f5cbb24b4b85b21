package io.loopwarden.junit;

/**
 * What to observe.
 *
 * @param <E> what it may throw
 */
@FunctionalInterface
public interface Action<E extends Exception> {

  /** Does it. */
  void run() throws E;
}
