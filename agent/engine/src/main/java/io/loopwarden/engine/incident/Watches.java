package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;

/**
 * Makes the watch of each loop.
 *
 * @param facts what is known of threads
 * @param contentions names waits for monitors
 * @param stalls names long turns
 * @param recorder takes what is found
 * @param thresholdNanos shortest wait for a monitor that counts
 * @param stallNanos how long a turn may make no progress; 0 when stalls are not looked for
 */
record Watches(
    ThreadFacts facts,
    ContentionNaming contentions,
    StallNaming stalls,
    Recorder recorder,
    long thresholdNanos,
    long stallNanos) {

  LoopWatch of(LoopThread loop, long now) {
    return new LoopWatch(
        loop,
        recorder,
        new ContentionWatch(loop, facts, contentions, thresholdNanos),
        new InitialisationWatch(loop, facts, contentions, thresholdNanos),
        stallNanos == 0 ? null : new StallWatch(loop, stalls, stallNanos, now));
  }
}
