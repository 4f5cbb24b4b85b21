package io.loopwarden.engine.stall;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.fix.FixAdvisor;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.naming.StackNaming;
import java.io.IOException;
import java.util.function.ToIntFunction;

/**
 * What finds stalls, put together once: the parts that the watches of all loops share. Built by one
 * thread, then used by the agent's alone.
 */
public final class StallDetection {

  private final StallNaming naming;
  private final HarmBook harms;
  private final PlatformMeters meters;
  private final Inquest inquest;
  private final ProcessWatch process;
  private final long limitNanos;

  /**
   * Puts it together; nothing is looked at yet.
   *
   * @param connections counts the connections on a loop; -1 where that cannot be told
   * @param limitNanos how long a turn may make no progress; 0 when stalls are not looked for
   * @throws IOException when the agent jar is damaged
   */
  public StallDetection(
      StackNaming stacks,
      Catalogue catalogue,
      Ledger ledger,
      FixAdvisor fixes,
      ToIntFunction<LoopThread> connections,
      long limitNanos)
      throws IOException {
    this.limitNanos = limitNanos;
    naming = new StallNaming(stacks, catalogue);
    harms = new HarmBook(connections);
    meters = new PlatformMeters(new JvmPauses(ConcurrentCollectors.read()));
    inquest = new Inquest(naming, meters, harms, limitNanos);
    process = new ProcessWatch(naming, ledger, fixes, limitNanos);
  }

  /** Names what stalled loops do. */
  public StallNaming naming() {
    return naming;
  }

  /** Tells what had to wait behind a task. */
  public HarmBook harms() {
    return harms;
  }

  /** Watches the process as a whole. */
  public ProcessWatch process() {
    return process;
  }

  /** Prepares for the first stall, which may be over before all that it needs is loaded. */
  public void warmUp() {
    Thread self = Thread.currentThread();
    SchedulerFiles files = new SchedulerFiles();
    long unused = ThreadCpu.nanosOf(self) + files.queuedNanos(self);
    files.forget(self);
    naming.nameSample(self.getStackTrace(), "none");
  }

  /** Remembers how the process fares until now; called often. */
  public void tick() {
    rememberPauses();
    process.tick();
  }

  /** Remembers the pauses of the JVM until now, for turns that begin after it. */
  public void rememberPauses() {
    if (isOn()) {
      meters.remember();
    }
  }

  /** Remembers the pauses of the JVM until now; called before each look at the loops. */
  public void lookBegins() {
    if (isOn()) {
      meters.lookBegins();
    }
  }

  /**
   * Returns how long collections took from the beginning of the look before until now, nanoseconds;
   * 0 when stalls are not looked for.
   */
  public long collected() {
    return isOn() ? meters.collected() : 0;
  }

  /** Whether stalls are looked for. */
  public boolean isOn() {
    return limitNanos != 0;
  }

  /** How long a turn may make no progress, nanoseconds; 0 when stalls are not looked for. */
  public long limitNanos() {
    return limitNanos;
  }

  /** Forgets a loop whose thread has ended. */
  public void forget(LoopThread ended) {
    harms.forget(ended);
    meters.forget(ended);
  }

  /** Makes the watch of a loop. */
  public StallWatch watch(LoopThread loop, long now) {
    return new StallWatch(loop, meters, inquest, limitNanos, now);
  }
}
