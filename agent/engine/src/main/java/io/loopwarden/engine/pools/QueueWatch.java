package io.loopwarden.engine.pools;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * Measures how long tasks wait in the queue of one pool, from outside: no task is touched, and the
 * pool is not kept from being collected. Agent thread only.
 */
abstract class QueueWatch {

  /** Returns the watch that suits a pool's queue. */
  static QueueWatch of(ExecutorService pool) {
    if (pool instanceof ForkJoinPool) {
      return new ForkJoinQueue();
    }
    BlockingQueue<Runnable> queue = queueOf(pool);
    if (DelayedQueue.fits(queue)) {
      return new DelayedQueue(queue.getClass());
    }
    if (queue instanceof LinkedBlockingQueue || queue instanceof LinkedBlockingDeque) {
      return new LinkedQueue(queue.getClass());
    }
    return new CountedQueue(queue.getClass());
  }

  /** Returns the queue of a pool that has one. */
  static BlockingQueue<Runnable> queueOf(ExecutorService pool) {
    return ((ThreadPoolExecutor) pool).getQueue();
  }

  /** Returns how many tasks are due and wait; 0 without taking any lock when there are none. */
  abstract int length(ExecutorService pool);

  /**
   * Looks once, while there are tasks.
   *
   * @return how long a task has waited at least, nanoseconds: the last one that was followed to its
   *     end, or the one that is followed now
   */
  abstract long look(ExecutorService pool, long now);

  /** Leaves out a time in which nothing ran at all. */
  abstract void forgive(long nanos);

  /** Forgets what was measured: no task waits. */
  abstract void rest();
}
