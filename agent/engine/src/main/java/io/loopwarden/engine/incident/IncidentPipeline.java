package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Incident;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.naming.EntrySafety;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.stall.StallDetection;
import org.jspecify.annotations.Nullable;

/** The way of an incident from the loops to the ledger (design section 4), put together. */
public final class IncidentPipeline {

  private static final long USUAL_STALL_NANOS = 100_000_000L;

  private final Ledger ledger;
  private final AgentThread thread;
  private final FailMode failMode;
  private final Catalogue catalogue;
  private final Knowledge knowledge;
  private final WaitNaming waits;
  private volatile @Nullable CallbackMode callbackMode;

  /**
   * Puts the pipeline together; nothing runs yet.
   *
   * @param stalls finds long turns
   * @param thresholdNanos shortest incidental wait that counts
   * @param housekeeping what else the agent's thread does
   */
  public IncidentPipeline(
      Catalogue catalogue,
      Knowledge knowledge,
      Ledger ledger,
      StallDetection stalls,
      long thresholdNanos,
      Housekeeping housekeeping) {
    this.ledger = ledger;
    long stallNanos = stalls.isOn() ? stalls.limitNanos() : USUAL_STALL_NANOS;
    long onceNanos = Math.max(thresholdNanos, stallNanos);
    this.catalogue = catalogue;
    this.knowledge = knowledge;
    waits = new WaitNaming(catalogue, knowledge);
    Recorder recorder =
        new Recorder(
            ledger,
            knowledge.fixes(),
            stalls.harms(),
            probe -> catalogue.probe(probe).category().equals("class-loading"),
            thresholdNanos,
            onceNanos);
    OwnWaits ownWaits = new OwnWaits();
    HopelessWaits hopeless = new HopelessWaits(catalogue, knowledge.deadlocks());
    Watches watches =
        new Watches(
            new CostedThreads(new PlatformThreads(knowledge.classes())),
            new ContentionNaming(knowledge.naming(), new SynchronizedMethods(knowledge.classes())),
            stalls,
            recorder,
            thresholdNanos);
    PollGaps gaps = new PollGaps(stalls.naming(), recorder);
    thread =
        new AgentThread(
            new Intake(catalogue, waits, ownWaits, hopeless, recorder),
            new Sampler(watches, new Pace(stalls.limitNanos())),
            new LongWaits(waits, ownWaits, gaps, hopeless, recorder),
            new Losses(ledger),
            housekeeping);
    failMode = new FailMode(waits, knowledge.fixes(), thread);
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
