package io.loopwarden.engine.config;

import org.jspecify.annotations.Nullable;

/**
 * What texts a setting may have and what they mean. Stateless.
 *
 * @param <T> type of the meaning
 */
interface ValueFormat<T> {

  /**
   * Returns the meaning of a text without surrounding space, or {@code null} when it is not
   * allowed.
   */
  @Nullable T parse(String text);

  /** Returns in a few words what is allowed, for messages and the documentation. */
  String allowed();
}
