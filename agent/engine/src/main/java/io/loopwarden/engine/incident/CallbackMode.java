package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Incident;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.catalogue.Stacks;
import io.loopwarden.engine.naming.EntrySafety;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Tells a callback of a wait at its entry, on the waiting thread: of what is contract-blocking and
 * not allowed. What the callback throws is passed on where that is safe (design D4), and the wait
 * reaches the ledger first; elsewhere the call waits and is recorded at its end.
 */
final class CallbackMode {

  private final Catalogue catalogue;
  private final WaitNaming waits;
  private final EntrySafety safety;
  private final AgentThread agent;

  CallbackMode(Catalogue catalogue, WaitNaming waits, EntrySafety safety, AgentThread agent) {
    this.catalogue = catalogue;
    this.waits = waits;
    this.safety = safety;
    this.agent = agent;
  }

  /** Returns what is to be thrown, or {@code null} to let the call wait. */
  @Nullable Throwable judge(Incident entering, BlockingCallback callback) {
    Verdict verdict = waits.judge(entering);
    Probe probe = catalogue.probe(entering.probe());
    if (verdict == null || isQuiet(verdict, probe)) {
      return null;
    }
    StackTraceElement[] stack = Stacks.ofApplication(entering.stack().getStackTrace());
    Throwable thrown = callback.call(entering.probe(), stack);
    if (thrown == null || !mayThrow(verdict, probe, stack)) {
      return null;
    }
    agent.judged(verdict.fingerprint(), entering);
    return thrown;
  }

  private boolean isQuiet(Verdict verdict, Probe probe) {
    return verdict.allowedBy() != null
        || verdict.idle()
        || (verdict.kind() != Kind.CONTRACT && !isUnowned(verdict, probe));
  }

  /**
   * A method reference leaves no frame of its own, so what the application hands to a framework
   * looks like the framework's own call; the tool would tell of either.
   */
  private boolean isUnowned(Verdict verdict, Probe probe) {
    return verdict.culprit() == null
        && probe.kind() == Kind.CONTRACT
        && safety.tellsUnowned(verdict.category());
  }

  private boolean mayThrow(Verdict verdict, Probe probe, StackTraceElement[] stack) {
    return verdict.throwSafe() || safety.isSafe(probe.category(), stack, verdict.culprit());
  }
}
