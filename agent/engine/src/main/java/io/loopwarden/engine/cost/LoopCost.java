package io.loopwarden.engine.cost;

/**
 * What the agent cost one loop, as it stood at the latest look. Immutable.
 *
 * @param thread name of its thread
 * @param model id of its loop model, e.g. {@code netty}
 * @param share part of its time between the latest two looks that the agent took, at most; 0 to 1
 * @param captureRate 1 when it captures at its usual rate; 0.5, 0.25 and so on when less
 * @param samplingRate likewise for looks that stop it
 * @param captured waits captured with their stack since it began
 * @param rateLimited waits only counted, because it had too many
 * @param dropped waits only counted, because the agent thread was behind
 * @param captureNanos how long waits held it up after their end, since it began
 * @param sampleNanos how long stacks taken of it, other stops, and the probe in its queue held it
 *     up since it began, at most
 */
public record LoopCost(
    String thread,
    String model,
    double share,
    double captureRate,
    double samplingRate,
    long captured,
    long rateLimited,
    long dropped,
    long captureNanos,
    long sampleNanos) {

  /** Returns whether less is captured or sampled than usual. */
  public boolean isLimited() {
    return captureRate < 1 || samplingRate < 1;
  }
}
