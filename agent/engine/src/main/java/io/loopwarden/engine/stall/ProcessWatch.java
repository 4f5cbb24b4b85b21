package io.loopwarden.engine.stall;

import io.loopwarden.engine.fix.FixAdvisor;
import io.loopwarden.engine.ledger.Account;
import io.loopwarden.engine.ledger.Autopsy;
import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.ledger.Harm;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.ledger.Place;
import io.loopwarden.engine.ledger.Timing;
import io.loopwarden.engine.naming.Verdict;
import java.util.List;

/**
 * Notices that the whole process stood still: stopped by a signal, frozen with its container,
 * paused with its virtual machine. What shows it is a wake-up of the agent's thread that came too
 * late, although no collection ran and the thread did not have to queue for a CPU. Under a debugger
 * and after the machine slept that is nothing to tell. Agent thread only.
 */
public final class ProcessWatch {

  private static final String OPERATION = "stop of the whole process";
  private static final String ALL = "all threads";
  private static final String MODEL = "process";

  /** Shorter stops happen on shared machines all the time. */
  private static final long SHORTEST_NANOS = 250_000_000L;

  /** A wall clock that ran on by so much more shows that the machine slept. */
  private static final long SLEPT_MILLIS = 500;

  private final StallNaming naming;
  private final Ledger ledger;
  private final CpuShortage shortage = new CpuShortage();
  private final FixAdvisor fixes;
  private final long shortestNanos;

  private long clockMillis = System.currentTimeMillis();
  private long clockNanos = System.nanoTime();
  private long count;

  /**
   * Creates a watch.
   *
   * @param limitNanos how long a turn may make no progress; 0 when stalls are not looked for
   */
  ProcessWatch(StallNaming naming, Ledger ledger, FixAdvisor fixes, long limitNanos) {
    this.naming = naming;
    this.ledger = ledger;
    this.fixes = fixes;
    this.shortestNanos = limitNanos == 0 ? Long.MAX_VALUE : Math.max(SHORTEST_NANOS, limitNanos);
  }

  /** Remembers how things stand; called often. */
  void tick() {
    shortage.remember();
    clockMillis = System.currentTimeMillis();
    clockNanos = System.nanoTime();
  }

  /**
   * The calling thread woke up late.
   *
   * @param late by how much, collections left out, nanoseconds
   */
  public void wokeLate(long now, long late) {
    if (late < shortestNanos) {
      return;
    }
    long stopped = late - shortage.sinceRemembered();
    if (stopped >= shortestNanos && !Debugger.mayStopUs() && !hasSlept(now)) {
      record(stopped);
    }
    tick();
  }

  private boolean hasSlept(long now) {
    long wall = System.currentTimeMillis() - clockMillis;
    return wall - (now - clockNanos) / 1_000_000L > SLEPT_MILLIS;
  }

  private void record(long stopped) {
    Verdict verdict = naming.nameStop(OPERATION, Cause.HOST, MODEL);
    String fix = fixes.advise(verdict.framework(), Cause.HOST, verdict.operation());
    Autopsy autopsy = new Autopsy(List.of(new Autopsy.Share(Cause.HOST, stopped)), List.of());
    ledger.record(
        new Occurrence(
            verdict,
            Timing.untilNow(stopped, false, --count),
            new Place(ALL, MODEL),
            Harm.NONE_KNOWN,
            new Account(null, Cause.HOST, fix, null, autopsy)));
  }
}
