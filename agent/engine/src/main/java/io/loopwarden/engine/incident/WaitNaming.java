package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.PendingTasks;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.detail.Details;
import io.loopwarden.engine.naming.Sighting;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.naming.Verdict;
import org.jspecify.annotations.Nullable;

/** Names captured incidents and sampled waits. Thread-safe. */
final class WaitNaming {

  private static final long LOOP_FACTOR = 1L << 40;

  private final Catalogue catalogue;
  private final StackNaming naming;
  private final Details details;

  WaitNaming(Catalogue catalogue, Knowledge knowledge) {
    this.catalogue = catalogue;
    this.naming = knowledge.naming();
    this.details = knowledge.details();
  }

  /** Names an incident that a loop thread captured. */
  NamedWait name(Incident incident) {
    Probe probe = catalogue.probe(incident.probe());
    LoopThread loop = incident.loop();
    String detail =
        detail(
            probe,
            incident.subject(),
            incident.nested(),
            incident.argument(),
            incident.statementText());
    return new NamedWait(
        loop,
        probe.id(),
        idOf(loop, incident.waitId()),
        verdict(probe, loop, incident.stack().getStackTrace()),
        incident.startNanos(),
        incident.endNanos(),
        incident.endMillis(),
        false,
        incident.pendingTasks(),
        detail);
  }

  /** Names a wait that is still open, from a sample of its thread's stack. */
  NamedWait nameOpen(LoopThread loop, int probeId, long waitId, long since, long now) {
    Probe probe = catalogue.probe(probeId);
    @Nullable Object[] about = loop.openSubjects();
    return new NamedWait(
        loop,
        probeId,
        idOf(loop, waitId),
        verdict(probe, loop, loop.thread().getStackTrace()),
        since,
        now,
        System.currentTimeMillis(),
        true,
        PendingTasks.UNKNOWN,
        detail(probe, about[0], about[1], about[2], about[3]));
  }

  private @Nullable String detail(
      Probe probe,
      @Nullable Object subject,
      @Nullable Object nested,
      @Nullable Object argument,
      @Nullable Object statementText) {
    return details.of(
        probe.category(), subject, nested, argument == null ? statementText : argument);
  }

  private Verdict verdict(Probe probe, LoopThread loop, StackTraceElement[] stack) {
    return naming.name(
        new Sighting(
            Stacks.restored(stack),
            probe.category(),
            probe.kind(),
            probe.contractName(),
            probe.contractName() == null ? null : probe.pattern().name(),
            loop.model()));
  }

  private static long idOf(LoopThread loop, long waitId) {
    return loop.thread().getId() * LOOP_FACTOR + waitId;
  }
}
