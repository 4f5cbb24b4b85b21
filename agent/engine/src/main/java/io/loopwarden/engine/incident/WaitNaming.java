package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.catalogue.Stacks;
import io.loopwarden.engine.detail.Details;
import io.loopwarden.engine.ledger.Correlation;
import io.loopwarden.engine.naming.Sighting;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.naming.SteppedCalls;
import io.loopwarden.engine.naming.Verdict;
import io.loopwarden.engine.trace.WorkText;
import java.util.Arrays;
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

  /** Returns how the waits of one call go together. */
  SteppedCalls.Steps stepsOf(NamedWait wait) {
    return naming.stepsOf(wait.verdict().operation());
  }

  /**
   * Judges an incident on the loop thread that is about to wait; {@code null} where nothing may be
   * thrown, which the stack as captured says before anything else is looked at.
   */
  @Nullable Verdict judge(Incident entering) {
    Probe probe = catalogue.probe(entering.probe());
    StackTraceElement[] stack = entering.stack().getStackTrace();
    if (naming.forbidsThrow(stack) || !probe.concerns(entering.subject())) {
      return null;
    }
    return probe.source() == Probe.Source.DECLARED
        ? declaredVerdict(probe, entering.loop(), Stacks.restored(stack))
        : naming.nameOnLoop(sighting(probe, entering.subject(), entering.loop(), stack));
  }

  /** Names an incident that a loop thread captured; {@code null} when it is no wait of its row. */
  @Nullable NamedWait name(Incident incident) {
    Probe probe = catalogue.probe(incident.probe());
    LoopThread loop = incident.loop();
    if (!probe.concerns(incident.subject())) {
      return null;
    }
    Verdict verdict = verdict(probe, incident.subject(), loop, incident.stack().getStackTrace());
    if (probe.source() == Probe.Source.REFUSAL && !isRefused(probe, incident, verdict)) {
      return null;
    }
    String detail =
        detail(
            probe,
            incident.subject(),
            incident.nested(),
            incident.argument(),
            incident.statementText());
    return new NamedWait(
        loop,
        incident.task(),
        probe.id(),
        idOf(loop, incident.waitId()),
        verdict,
        incident.startNanos(),
        incident.endNanos(),
        incident.endMillis(),
        Math.max(0, incident.endNanos() - incident.startNanos()),
        false,
        incident.pendingTasks(),
        detail,
        probe.cause(),
        incident.uncapturedBefore(),
        Origins.of(incident),
        WorkText.of(incident.work()));
  }

  /** A library that asks a loop by mistake, and goes another way when refused, is no finding. */
  private static boolean isRefused(Probe probe, Incident incident, Verdict verdict) {
    return verdict.culprit() != null && probe.isRefusal(incident.argument());
  }

  private static StackTraceElement[] stackOf(LoopThread loop) {
    long asked = System.nanoTime();
    StackTraceElement[] stack = loop.thread().getStackTrace();
    loop.stops().stackTaken(asked, System.nanoTime());
    return stack;
  }

  /**
   * Names a wait that is still open, from a sample of its thread's stack; {@code null} when it is
   * no wait of its row.
   */
  @Nullable NamedWait nameOpen(LoopThread loop, int probeId, long waitId, long since, long now) {
    Probe probe = catalogue.probe(probeId);
    @Nullable Object[] about = loop.openSubjects();
    if (!probe.concerns(about[0])) {
      return null;
    }
    Verdict verdict = verdict(probe, about[0], loop, stackOf(loop));
    return new NamedWait(
        loop,
        loop.task(),
        probeId,
        idOf(loop, waitId),
        verdict,
        since,
        now,
        System.currentTimeMillis(),
        now - since,
        true,
        TaskQueue.UNKNOWN,
        detail(probe, about[0], about[1], about[2], about[3]),
        null,
        loop.uncapturedCount(),
        Origins.of(loop),
        Correlation.NONE);
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

  private Verdict verdict(
      Probe probe, @Nullable Object subject, LoopThread loop, StackTraceElement[] stack) {
    if (probe.source() == Probe.Source.DECLARED) {
      return declaredVerdict(probe, loop, Stacks.restored(stack));
    }
    return naming.name(sighting(probe, subject, loop, stack));
  }

  private Sighting sighting(
      Probe probe, @Nullable Object subject, LoopThread loop, StackTraceElement[] stack) {
    return new Sighting(
        Stacks.restored(stack),
        catalogue.categoryOf(probe, subject),
        probe.kind(),
        probe.contractName(),
        probe.contractName() == null ? null : probe.pattern().name(),
        loop.model());
  }

  private Verdict declaredVerdict(Probe probe, LoopThread loop, StackTraceElement[] stack) {
    int woven = Stacks.outermost(stack, probe.pattern());
    StackTraceElement[] call = Arrays.copyOfRange(stack, woven, stack.length);
    return naming.nameDeclared(
        new Sighting(call, probe.category(), probe.kind(), null, null, loop.model()));
  }

  private static long idOf(LoopThread loop, long waitId) {
    return loop.thread().getId() * LOOP_FACTOR + waitId;
  }
}
