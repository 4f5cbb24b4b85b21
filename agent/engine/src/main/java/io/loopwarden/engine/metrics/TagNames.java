package io.loopwarden.engine.metrics;

/** Names of loops and pools that are told apart in metrics, the same in all of them. */
public final class TagNames {

  private static final int MOST_LOOPS = 64;
  private static final int MOST_POOLS = 32;
  private static final String POOLS = "";

  private final BoundedNames loops = new BoundedNames(MOST_LOOPS);
  private final BoundedNames pools = new BoundedNames(MOST_POOLS);

  /** Knows no names yet. */
  public TagNames() {}

  /** Returns the name of a loop's thread, or {@link MetricBook#OTHER}. Agent's thread only. */
  public String loop(String model, String thread) {
    return loops.of(model, thread);
  }

  /** Returns the name of a pool, or {@link MetricBook#OTHER}. Agent's thread only. */
  public String pool(String name) {
    return pools.of(POOLS, name);
  }
}
