package io.loopwarden.bootstrap;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the text of the last few statements prepared on one loop, so that a later {@code
 * execute()} can be shown with its SQL. Owned by the loop thread; not thread-safe. Statements are
 * held weakly.
 */
final class StatementTexts {

  private static final int REMEMBERED = 8;

  private @Nullable WeakReference<Object> @Nullable [] statements;
  private @Nullable Object @Nullable [] texts;
  private int next;

  void remember(Object statement, Object text) {
    if (statements == null || texts == null) {
      statements = newSlots();
      texts = new Object[REMEMBERED];
    }
    statements[next] = new WeakReference<>(statement);
    texts[next] = text;
    next = (next + 1) % REMEMBERED;
  }

  @Nullable Object textOf(@Nullable Object statement) {
    if (statement == null || statements == null || texts == null) {
      return null;
    }
    for (int i = 0; i < REMEMBERED; i++) {
      WeakReference<Object> slot = statements[i];
      if (slot != null && slot.refersTo(statement)) {
        return texts[i];
      }
    }
    return null;
  }

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // arrays of a generic type cannot be created directly
  private static @Nullable WeakReference<Object>[] newSlots() {
    return new WeakReference[REMEMBERED];
  }
}
