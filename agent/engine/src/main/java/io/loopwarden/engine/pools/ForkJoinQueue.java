package io.loopwarden.engine.pools;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * The queues in which a fork-join pool keeps what threads that are not its own hand to it, several
 * for each pool, each served in order. What its threads fork themselves does not count. Takes no
 * lock. Agent thread only.
 */
final class ForkJoinQueue extends MarkedQueue {

  @Override
  int length(ExecutorService pool) {
    int length = 0;
    for (Object queue : ForkJoinQueues.of((ForkJoinPool) pool)) {
      if (ForkJoinQueues.ownerOf(queue) == null) {
        length += ForkJoinQueues.length(queue);
      }
    }
    return length;
  }

  @Override
  @Nullable Object end(ExecutorService pool) {
    List<Mark> ends = new ArrayList<>();
    for (Object queue : ForkJoinQueues.of((ForkJoinPool) pool)) {
      if (ForkJoinQueues.ownerOf(queue) == null && ForkJoinQueues.length(queue) > 0) {
        ends.add(new Mark(queue, ForkJoinQueues.end(queue)));
      }
    }
    return ends.isEmpty() ? null : ends;
  }

  @Override
  boolean isPast(ExecutorService pool, Object mark) {
    for (Object end : (List<?>) mark) {
      if (end instanceof Mark marked && !ForkJoinQueues.isPast(marked.queue(), marked.end())) {
        return false;
      }
    }
    return true;
  }

  private record Mark(Object queue, int end) {}
}
