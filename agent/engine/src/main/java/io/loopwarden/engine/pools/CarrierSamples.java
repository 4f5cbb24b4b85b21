package io.loopwarden.engine.pools;

import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.Sighting;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.stall.ThreadCpu;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the carriers do while a virtual thread waits for one of them. Agent thread only. */
final class CarrierSamples {

  private static final int MOST_SAMPLED = 64;

  /** On a machine that others use, too, this much of the time is a carrier's own. */
  private static final double COMPUTING = 0.4;

  private final Carriers carriers;
  private final StackNaming naming;
  private final Map<Thread, Carrier> seen = new HashMap<>();
  private final WorkerSamples samples = new WorkerSamples();

  CarrierSamples(Carriers carriers, StackNaming naming) {
    this.carriers = carriers;
    this.naming = naming;
  }

  /** Looks at all carriers once. */
  void add(long now) {
    List<Thread> all = carriers.all();
    for (Thread carrier : all.subList(0, Math.min(MOST_SAMPLED, all.size()))) {
      Thread carried = carriers.carriedBy(carrier);
      seen.computeIfAbsent(carrier, added -> new Carrier(added, carried, now)).look(carried);
      StackTraceElement[] stack =
          carried == null ? new StackTraceElement[0] : carried.getStackTrace();
      if (carried != null && stack.length > 0) {
        boolean waits = carried.getState() != Thread.State.RUNNABLE;
        Sighting sighting = new Sighting(stack, "stall", Kind.STALL, null, null, "carrier");
        samples.add(naming.name(sighting), stack, waits);
      }
    }
  }

  /**
   * Returns how many carriers computed.
   *
   * @param longNanos how long a single virtual thread may compute
   */
  int computing(long now, long longNanos) {
    int computing = 0;
    for (Carrier carrier : seen.values()) {
      computing += carrier.computed(now, longNanos) ? 1 : 0;
    }
    return computing;
  }

  int total() {
    return seen.size();
  }

  WorkerSamples merged() {
    return samples;
  }

  private static final class Carrier {

    private final Thread thread;
    private final @Nullable Thread first;
    private final long since;
    private final long cpuBefore;
    private boolean changed;

    Carrier(Thread thread, @Nullable Thread first, long since) {
      this.thread = thread;
      this.first = first;
      this.since = since;
      this.cpuBefore = ThreadCpu.nanosOf(thread);
    }

    void look(@Nullable Thread carried) {
      changed |= carried != first;
    }

    /** Long for one virtual thread, or most of the time for several. */
    boolean computed(long now, long longNanos) {
      long cpu = ThreadCpu.nanosOf(thread);
      if (cpu == ThreadCpu.UNKNOWN || cpuBefore == ThreadCpu.UNKNOWN) {
        return thread.getState() == Thread.State.RUNNABLE;
      }
      long used = cpu - cpuBefore;
      return used >= (now - since) * COMPUTING || (!changed && first != null && used >= longNanos);
    }
  }
}
