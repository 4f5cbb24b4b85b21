package io.loopwarden.engine.pools;

/**
 * How much waits for the threads of one pool.
 *
 * @param pool what the pool is called
 * @param waitNanos how long the task has waited at least that waits longest, nanoseconds
 * @param queued how many tasks wait
 */
public record PoolLoad(String pool, long waitNanos, int queued) {}
