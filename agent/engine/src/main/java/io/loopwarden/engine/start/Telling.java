package io.loopwarden.engine.start;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.control.Watchers;
import io.loopwarden.engine.incident.Housekeeping;
import io.loopwarden.engine.lag.LagWatch;
import io.loopwarden.engine.naming.NestedAllowances;
import io.loopwarden.engine.report.Reports;
import io.loopwarden.engine.sink.Sinks;
import java.io.IOException;
import java.util.function.Consumer;

/** Has everything looked at that is looked at regularly, and told. */
final class Telling implements Housekeeping {

  private final Reports reports;
  private final Sinks sinks;
  private final Watchers watchers;
  private final LoopStatus loops;
  private final LagWatch lags;
  private final TakenOver takenOver;
  private final NestedAllowances allowances;
  private final Consumer<String> say;
  private boolean faultSaid;

  Telling(
      Reports reports,
      Sinks sinks,
      Watchers watchers,
      LoopStatus loops,
      LagWatch lags,
      TakenOver takenOver,
      NestedAllowances allowances,
      Consumer<String> say) {
    this.reports = reports;
    this.sinks = sinks;
    this.watchers = watchers;
    this.loops = loops;
    this.lags = lags;
    this.takenOver = takenOver;
    this.allowances = allowances;
    this.say = say;
  }

  @Override
  public void beforeTaking(LoopThread[] loops) throws IOException {
    takenOver.look(loops, allowances, say);
  }

  @Override
  public void look(long nowNanos) {
    watchers.pools().look(nowNanos);
    watchers.carriers().look(nowNanos);
  }

  @Override
  public void tick(long nowNanos) {
    watchers.pinning().look();
    loops.tell(reports, say);
    lags.tick(nowNanos);
    watchers.probes().tick(nowNanos);
    reports.tick(nowNanos);
    sinks.look(nowNanos);
    Throwable fault = Faults.first();
    if (fault != null && !faultSaid) {
      faultSaid = true;
      say.accept("an error of the agent itself, the application is not affected: " + fault);
    }
  }

  @Override
  public void disarmed() {
    watchers.pinning().end();
  }

  @Override
  public void ending() {
    watchers.pinning().ending();
    reports.ending();
  }

  @Override
  public void finish() {
    watchers.pinning().look();
    look(System.nanoTime()); // what has ended since
    loops.tellLast(reports);
    reports.finish();
    sinks.settle();
  }
}
