package io.loopwarden.engine.incident;

import io.loopwarden.api.BlockingCallError;
import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.fix.FixAdvisor;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Judges a wait at its entry, on the loop's own thread: throws only for what is contract-blocking,
 * not allowed, and safe to leave by an error (design D4). The wait reaches the ledger first.
 */
final class FailMode {

  private final WaitNaming waits;
  private final FixAdvisor fixes;
  private final AgentThread agent;

  FailMode(WaitNaming waits, FixAdvisor fixes, AgentThread agent) {
    this.waits = waits;
    this.fixes = fixes;
    this.agent = agent;
  }

  /** Returns the error to throw, or {@code null} to let the call wait. */
  @Nullable Error judge(Incident entering) {
    Verdict verdict = waits.judge(entering);
    if (verdict == null
        || verdict.kind() != Kind.CONTRACT
        || verdict.allowedBy() != null
        || !verdict.throwSafe()
        || mayBeOwn(verdict, entering.loop())) {
      return null;
    }
    agent.judged(verdict.fingerprint(), entering);
    return new BlockingCallError(message(verdict, entering.loop()));
  }

  private String message(Verdict verdict, LoopThread loop) {
    return verdict.operation()
        + " blocks the event loop "
        + loop.thread().getName()
        + " ("
        + loop.model()
        + "); "
        + fixes.advise(verdict.framework(), verdict.category(), verdict.operation());
  }

  /** What is learnt about a user's loop is not for this thread to read: in doubt the call waits. */
  private static boolean mayBeOwn(Verdict verdict, LoopThread loop) {
    return verdict.idle() || (verdict.ownWait() != null && !loop.isStallWatched());
  }
}
