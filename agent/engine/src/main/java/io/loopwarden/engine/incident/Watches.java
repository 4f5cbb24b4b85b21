package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.stall.StallDetection;

/**
 * Makes the watch of each loop.
 *
 * @param facts what is known of threads
 * @param contentions names waits for monitors
 * @param stalls finds long turns
 * @param recorder takes what is found
 * @param thresholdNanos shortest wait for a monitor that counts
 */
record Watches(
    ThreadFacts facts,
    ContentionNaming contentions,
    StallDetection stalls,
    Recorder recorder,
    long thresholdNanos) {

  LoopWatch of(LoopThread loop, long now) {
    return new LoopWatch(
        loop,
        recorder,
        new ContentionWatch(loop, facts, contentions, thresholdNanos),
        new InitialisationWatch(loop, facts, contentions, thresholdNanos),
        stalls.isOn() ? stalls.watch(loop, now) : null);
  }
}
