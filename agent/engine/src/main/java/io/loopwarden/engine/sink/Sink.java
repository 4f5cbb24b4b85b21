package io.loopwarden.engine.sink;

import java.io.IOException;

/**
 * Where items end up. Called by its courier's thread alone; may block for as long as it likes.
 *
 * @param <T> what it takes
 */
public interface Sink<T> {

  /**
   * Takes one item, whole.
   *
   * @throws IOException when it cannot; the item is lost, and the next one is tried again. The
   *     message follows the sink's name in a notice: {@code cannot be written: no space left}
   */
  void write(T item) throws IOException;

  /**
   * Hears how many items were dropped since the last call because this sink did not take the ones
   * before; called as soon as it takes items again.
   */
  default void missed(long items) throws IOException {}
}
