package io.loopwarden.engine.ledger;

/**
 * How long the waits of one finding took, all in nanoseconds. A wait still going on counts with its
 * duration so far.
 *
 * @param count number of waits, 1 or more
 * @param totalNanos sum
 * @param minNanos shortest
 * @param maxNanos longest
 * @param p50Nanos duration that half of the waits stay at or below; at most 6.25 % off
 * @param p99Nanos duration that 99 of 100 waits stay at or below; at most 6.25 % off
 */
public record Durations(
    long count, long totalNanos, long minNanos, long maxNanos, long p50Nanos, long p99Nanos) {}
