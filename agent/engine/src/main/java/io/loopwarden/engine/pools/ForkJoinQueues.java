package io.loopwarden.engine.pools;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** Reads the queues of fork-join pools, as JDK 17 to 25 have them. Agent thread only. */
final class ForkJoinQueues {

  private static final PrivateField QUEUES = PrivateField.required(ForkJoinPool.class, "queues");
  private static final Class<?> QUEUE = queueType();
  private static final PrivateField OWNER = PrivateField.required(QUEUE, "owner");
  private static final PrivateField BASE = PrivateField.required(QUEUE, "base");
  private static final PrivateField TOP = PrivateField.required(QUEUE, "top");

  private ForkJoinQueues() {}

  /** Returns all queues there are. */
  static List<Object> of(ForkJoinPool pool) {
    List<Object> all = new ArrayList<>();
    Object queues = QUEUES.of(pool);
    for (int i = 0; queues != null && i < Array.getLength(queues); i++) {
      Object queue = Array.get(queues, i);
      if (queue != null) {
        all.add(queue);
      }
    }
    return all;
  }

  /** Returns the thread of the pool whose queue it is, or {@code null}. */
  static @Nullable Thread ownerOf(Object queue) {
    return OWNER.of(queue) instanceof Thread owner ? owner : null;
  }

  static int length(Object queue) {
    return Math.max(0, TOP.intOf(queue) - BASE.intOf(queue));
  }

  /** Returns the number of the task that comes next. */
  static int end(Object queue) {
    return TOP.intOf(queue);
  }

  /** Whether all tasks before a number have been taken; numbers wrap around. */
  static boolean isPast(Object queue, int end) {
    return BASE.intOf(queue) - end >= 0;
  }

  private static Class<?> queueType() {
    try {
      return Class.forName("java.util.concurrent.ForkJoinPool$WorkQueue", false, null);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
