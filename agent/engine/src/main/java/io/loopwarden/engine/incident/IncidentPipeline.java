package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Incident;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.naming.EntrySafety;
import io.loopwarden.engine.naming.StackNaming;
import org.jspecify.annotations.Nullable;

/** The way of an incident from the loops to the ledger (design section 4), put together. */
public final class IncidentPipeline {

  private final Ledger ledger;
  private final AgentThread thread;
  private final Recorder recorder;
  private final Sampler sampler;
  private final FailMode failMode;
  private final Catalogue catalogue;
  private final Knowledge knowledge;
  private final WaitNaming waits;
  private volatile @Nullable CallbackMode callbackMode;

  /**
   * Puts the pipeline together; nothing runs yet.
   *
   * @param limits from which duration on something is told
   * @param housekeeping what else the agent's thread does
   */
  public IncidentPipeline(
      Catalogue catalogue,
      Knowledge knowledge,
      Ledger ledger,
      Limits limits,
      Housekeeping housekeeping) {
    this.ledger = ledger;
    this.catalogue = catalogue;
    this.knowledge = knowledge;
    waits = new WaitNaming(catalogue, knowledge);
    recorder =
        new Recorder(
            ledger,
            knowledge.fixes(),
            probe -> catalogue.probe(probe).category().equals("class-loading"),
            limits);
    OwnWaits ownWaits = new OwnWaits();
    HopelessWaits hopeless = new HopelessWaits(catalogue, knowledge.deadlocks());
    PollGaps gaps = new PollGaps(limits.stalls().naming(), recorder);
    sampler = new Sampler(watches(limits), limits.pace());
    thread =
        new AgentThread(
            new Intake(catalogue, waits, ownWaits, hopeless, recorder),
            sampler,
            new LongWaits(waits, ownWaits, gaps, hopeless, recorder),
            new Losses(ledger),
            housekeeping);
    failMode = new FailMode(waits, knowledge.fixes(), thread);
  }

  private Watches watches(Limits limits) {
    return new Watches(
        new CostedThreads(new PlatformThreads(knowledge.classes())),
        new ContentionNaming(knowledge.naming(), new SynchronizedMethods(knowledge.classes())),
        limits.stalls(),
        recorder,
        limits.thresholdNanos());
  }

  /**
   * Looks at the loops with other limits from now on; what is open at this moment is not told as a
   * stall. Only inside {@link AgentThread#alone}.
   */
  public void limit(Limits limits) {
    recorder.limit(limits);
    sampler.watchWith(watches(limits), limits.pace());
  }

  /** The work of the agent's thread, not started. */
  public AgentThread thread() {
    return thread;
  }

  /** What names its waits. */
  public StackNaming naming() {
    return knowledge.naming();
  }

  /** Prepares for callbacks. Any thread; before the first {@link #callBack}. */
  public void expectCallbacks(EntrySafety safety) {
    callbackMode = new CallbackMode(catalogue, waits, safety, thread);
  }

  /**
   * Tells a callback of a wait at its entry, on the waiting thread.
   *
   * @return what is to be thrown, or {@code null} to let the call wait
   */
  public @Nullable Throwable callBack(Incident entering, BlockingCallback callback) {
    CallbackMode mode = callbackMode;
    return mode == null ? null : mode.judge(entering, callback);
  }

  /** What the pipeline has found so far. */
  public Ledger ledger() {
    return ledger;
  }

  /**
   * Judges a wait at its entry, on the loop's own thread; see {@link
   * io.loopwarden.bootstrap.EngineLink#judge}.
   */
  public @Nullable Error judge(Incident entering) {
    return failMode.judge(entering);
  }
}
