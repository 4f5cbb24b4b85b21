package io.loopwarden.engine.pools;

import java.util.List;

/**
 * The threads of a pool at one moment.
 *
 * @param busy those that run a task
 * @param total how many there are
 * @param grown whether there are as many as the pool makes while its queue takes tasks
 * @param loops whether one of the busy ones is a loop
 */
record Staff(List<Thread> busy, int total, boolean grown, boolean loops) {

  Staff {
    busy = List.copyOf(busy);
  }

  /** Whether no thread is left for another task. A pool of loops is none that loops off-load to. */
  boolean isExhausted() {
    return grown && !loops && total > 0 && busy.size() == total;
  }
}
