package io.loopwarden.engine.pools;

import io.loopwarden.engine.catalogue.Stacks;
import io.loopwarden.engine.fix.FixAdvisor;
import io.loopwarden.engine.ledger.Account;
import io.loopwarden.engine.ledger.Autopsy;
import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.ledger.Harm;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.ledger.Place;
import io.loopwarden.engine.ledger.Timing;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.Sighting;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.naming.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names exhausted pools and brings them into the ledger. Agent thread only. */
public final class PoolFindings {

  private static final String CATEGORY = "pool";
  private static final String COMPUTING = "pool-cpu";
  private static final String MODEL = "pool";
  private static final String STALL = "stall";
  private static final int MOST_SAMPLED = 64;
  private static final StackTraceElement[] NO_STACK = {};

  private final PoolRows rows;
  private final StackNaming naming;
  private final FixAdvisor fixes;
  private final Ledger ledger;

  /** Creates it over what names and counts. */
  public PoolFindings(PoolRows rows, StackNaming naming, FixAdvisor fixes, Ledger ledger) {
    this.rows = rows;
    this.naming = naming;
    this.fixes = fixes;
    this.ledger = ledger;
  }

  /** Looks at what the threads do. */
  void sample(Exhaustion exhaustion, Staff staff) {
    List<Thread> busy = staff.busy();
    for (Thread worker : busy.subList(0, Math.min(MOST_SAMPLED, busy.size()))) {
      Thread.State state = worker.getState();
      StackTraceElement[] stack = Stacks.restored(worker.getStackTrace());
      if (stack.length > 0) {
        boolean waits = state != Thread.State.RUNNABLE || waitsOutside(stack[0]);
        Kind kind = waits ? Kind.CONTRACT : Kind.STALL; // the call, or the method that computes
        Verdict seen = naming.name(new Sighting(stack, STALL, kind, null, null, MODEL));
        exhaustion.samples().add(seen, stack, waits);
      }
    }
  }

  private boolean waitsOutside(StackTraceElement innermost) {
    return innermost.isNativeMethod() && rows.waits(innermost);
  }

  /**
   * Records an exhaustion, or its news.
   *
   * @param staff given the first time only, when it is described
   */
  void record(
      PoolGroup group, Exhaustion exhaustion, @Nullable Staff staff, long now, boolean ongoing) {
    exhaustion.told(now);
    WorkerSamples samples = exhaustion.samples();
    WorkerSamples.Sample most = samples.dominating();
    StackTraceElement[] stack = most == null ? NO_STACK : most.stack();
    Verdict verdict =
        naming.nameEvent(
            "thread pool " + exhaustion.stem(),
            new Sighting(stack, CATEGORY, Kind.STALL, null, null, MODEL));
    String busyWith = most == null ? "" : most.verdict().operation();
    String fix =
        fixes.advise(verdict.framework(), samples.mostlyWaiting() ? CATEGORY : COMPUTING, busyWith);
    ledger.record(
        new Occurrence(
            verdict,
            Timing.untilNow(now - exhaustion.startedAt(), ongoing, exhaustion.id()),
            new Place(exhaustion.stem(), MODEL),
            new Harm(group.queued(), group.delayedNanos(), exhaustion.worstNanos(), Harm.UNKNOWN),
            new Account(
                staff == null ? null : detail(group, staff, samples),
                Cause.POOL_EXHAUSTED,
                fix,
                null,
                new Autopsy(List.of(), samples.lines()))));
  }

  private static String detail(PoolGroup group, Staff staff, WorkerSamples samples) {
    return String.format(
        Locale.ROOT,
        "%d of %d workers %s, %d %s queued, longest wait %.1f s",
        staff.busy().size(),
        staff.total(),
        samples.mostlyWaiting() ? "blocked" : "computing",
        group.queued(),
        group.queued() == 1 ? "task" : "tasks",
        group.waitNanos() / 1e9);
  }
}
