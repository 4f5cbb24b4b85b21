package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Incident;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** The way of an incident from the loops to the ledger (design section 4), put together. */
public final class IncidentPipeline {

  private static final long USUAL_STALL_NANOS = 100_000_000L;

  private final Ledger ledger;
  private final AgentThread thread;
  private final FailMode failMode;

  /**
   * Puts the pipeline together; nothing runs yet.
   *
   * @param thresholdNanos shortest incidental wait that counts
   * @param stallNanos how long a turn may make no progress; 0 when stalls are not looked for
   * @param housekeeping what else the agent's thread does
   */
  public IncidentPipeline(
      Catalogue catalogue,
      Knowledge knowledge,
      Ledger ledger,
      long thresholdNanos,
      long stallNanos,
      Housekeeping housekeeping) {
    this.ledger = ledger;
    long onceNanos = Math.max(thresholdNanos, stallNanos == 0 ? USUAL_STALL_NANOS : stallNanos);
    WaitNaming waits = new WaitNaming(catalogue, knowledge);
    Recorder recorder =
        new Recorder(
            ledger,
            knowledge.fixes(),
            probe -> catalogue.probe(probe).category().equals("class-loading"),
            thresholdNanos,
            onceNanos);
    OwnWaits ownWaits = new OwnWaits();
    Sampler sampler =
        new Sampler(waits, ownWaits, new StallNaming(knowledge.naming()), recorder, stallNanos);
    thread =
        new AgentThread(
            new Intake(catalogue, waits, ownWaits, recorder),
            sampler,
            new Losses(ledger),
            housekeeping,
            stallNanos);
    failMode = new FailMode(waits, knowledge.fixes(), thread);
  }

  /** The work of the agent's thread, not started. */
  public AgentThread thread() {
    return thread;
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
