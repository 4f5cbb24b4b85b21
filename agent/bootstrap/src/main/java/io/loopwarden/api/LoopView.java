package io.loopwarden.api;

/**
 * How busy one loop was in a span of time. Quantiles are at most 6.25 % off between 1 µs and 4.8 h.
 *
 * @param thread name of its thread
 * @param model id of its loop model, e.g. {@code netty}
 * @param delays how often it was measured how long a task waited in its queue
 * @param delayP99Nanos 99 of 100 of them waited at most this long; 0 when there were none
 * @param delayMaxNanos the longest
 * @param turns how many turns it made
 * @param turnP99Nanos 99 of 100 of them took at most this long; 0 when there were none
 * @param turnMaxNanos the longest, one that goes on included
 */
public record LoopView(
    String thread,
    String model,
    long delays,
    long delayP99Nanos,
    long delayMaxNanos,
    long turns,
    long turnP99Nanos,
    long turnMaxNanos) {}
