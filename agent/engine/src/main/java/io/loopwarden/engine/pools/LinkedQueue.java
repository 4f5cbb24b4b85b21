package io.loopwarden.engine.pools;

import java.lang.ref.WeakReference;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * A queue of linked nodes, as {@code Executors.newFixedThreadPool} makes it. The last node is the
 * mark: it loses its item when its task is taken or removed. Takes no lock. Agent thread only.
 */
final class LinkedQueue extends MarkedQueue {

  private final PrivateField last;
  private final PrivateField count;
  private @Nullable PrivateField item;

  LinkedQueue(Class<?> queue) {
    this.last = PrivateField.required(queue, "last");
    this.count = PrivateField.required(queue, "count");
  }

  /** A deque counts under its lock; its field is enough here. */
  @Override
  int length(ExecutorService pool) {
    return count.intOf(queueOf(pool));
  }

  @Override
  @Nullable Object end(ExecutorService pool) {
    Object node = last.of(queueOf(pool));
    return node == null || itemOf(node) == null ? null : new WeakReference<>(node);
  }

  @Override
  boolean isPast(ExecutorService pool, Object mark) {
    Object node = ((WeakReference<?>) mark).get();
    return node == null || itemOf(node) == null;
  }

  private @Nullable Object itemOf(Object node) {
    if (item == null) {
      item = PrivateField.required(node.getClass(), "item");
    }
    return item.of(node);
  }
}
