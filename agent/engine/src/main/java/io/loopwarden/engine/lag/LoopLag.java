package io.loopwarden.engine.lag;

/**
 * How busy one loop was and how late its tasks ran. A thread that is a loop at times only, as in
 * callbacks, counts as idle in between.
 *
 * @param thread name of its thread
 * @param model id of its loop model
 * @param interval since it was last told of
 * @param total since its first turn
 */
public record LoopLag(String thread, String model, LoopSpan interval, LoopSpan total) {}
