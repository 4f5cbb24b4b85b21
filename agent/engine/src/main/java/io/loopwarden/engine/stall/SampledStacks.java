package io.loopwarden.engine.stall;

import io.loopwarden.engine.naming.Verdict;
import java.util.List;

/** What one thread was seen to do while something lasted. Agent thread only. */
public final class SampledStacks {

  private final StallNaming naming;
  private final Blame blame;
  private final Samples samples;
  private StackTraceElement[] latest = {};

  /** Begins with none. */
  public SampledStacks(StallNaming naming, long now) {
    this.naming = naming;
    this.blame = new Blame(naming);
    this.samples = new Samples(now);
  }

  /**
   * Takes a stack if it is time to: some twenty of all that lasts, and the first at once.
   *
   * @param limitNanos how long it may last
   */
  public void look(Thread thread, long now, long limitNanos) {
    if (samples.isDue(now, limitNanos)) {
      latest = thread.getStackTrace();
      samples.add(latest, thread.getState(), now);
    }
  }

  /** Names the application's line that dominates, or what the thread did last. */
  public Verdict dominant(String model) {
    Verdict owner = blame.owner(samples, model);
    return owner == null ? naming.nameSample(latest, model) : owner;
  }

  /** The samples as a tree. */
  public List<String> tree() {
    return blame.tree(samples);
  }
}
