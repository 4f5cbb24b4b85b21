package io.loopwarden.engine.start;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.config.Rules;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.control.Registration;
import io.loopwarden.engine.control.Running;
import io.loopwarden.engine.control.Watchers;
import io.loopwarden.engine.incident.Housekeeping;
import io.loopwarden.engine.incident.IncidentPipeline;
import io.loopwarden.engine.incident.Knowledge;
import io.loopwarden.engine.incident.Limits;
import io.loopwarden.engine.incident.PinningWatch;
import io.loopwarden.engine.lag.LagProbes;
import io.loopwarden.engine.lag.LagWatch;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.loops.LoopModels;
import io.loopwarden.engine.naming.NestedAllowances;
import io.loopwarden.engine.pools.CarrierFindings;
import io.loopwarden.engine.pools.CarrierWatch;
import io.loopwarden.engine.pools.PoolFindings;
import io.loopwarden.engine.pools.PoolRows;
import io.loopwarden.engine.pools.PoolWatch;
import io.loopwarden.engine.report.ConsoleOutput;
import io.loopwarden.engine.report.Reports;
import io.loopwarden.engine.report.RunStart;
import io.loopwarden.engine.stall.StallDetection;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts naming, ledger and reports together. Never runs in premain, but in fail mode.
 *
 * @param settings what the user decided
 * @param rules the user's rules
 * @param catalogue what blocks
 * @param models which threads are loops
 * @param instrumentation finds loaded classes
 * @param version version of the agent
 * @param startedAtMillis when the agent started, milliseconds since the epoch
 */
record PipelineParts(
    Settings settings,
    Rules rules,
    Catalogue catalogue,
    LoopModels models,
    Instrumentation instrumentation,
    String version,
    long startedAtMillis) {

  /**
   * Builds the pipeline.
   *
   * @param takenOver is shown the loops before their incidents are taken
   * @param registration lets operators in, if anything does
   * @throws IOException when the agent jar is damaged
   */
  Running build(TakenOver takenOver, @Nullable Registration registration) throws IOException {
    ConsoleOutput console = new ConsoleOutput(System.err);
    Ledger ledger = new Ledger(Ledger.DEFAULT_CAPACITY, console::say);
    if (settings.graceNanos() != 0) {
      ledger.grantUntil(startedAtMillis + settings.graceNanos() / 1_000_000L);
    }
    Reports reports =
        Reports.configured(settings, ledger, catalogue::isFailing, console, System.getenv());
    LagWatch lags = new LagWatch();
    reports.lagsFrom(() -> lags.next(System.nanoTime()));
    reports.start(
        RunStart.ofThisJvm(version, startedAtMillis, settings.texts()), System.nanoTime());
    Knowledge knowledge = Knowledge.read(instrumentation, rules.allows());
    Watchers watchers = watchers(knowledge, ledger);
    Telling telling =
        new Telling(
            reports,
            console,
            watchers,
            new LoopStatus(models),
            lags,
            takenOver,
            knowledge.naming().takenOver());
    List<Housekeeping> members =
        registration == null ? List.of(telling) : List.of(telling, registration);
    StallDetection stalls = watchers.stalls().with(settings.stallNanos());
    IncidentPipeline pipeline =
        new IncidentPipeline(
            catalogue,
            knowledge,
            ledger,
            new Limits(stalls, settings.thresholdNanos()),
            new Household(members));
    return new Running(pipeline, watchers);
  }

  private Watchers watchers(Knowledge knowledge, Ledger ledger) throws IOException {
    return new Watchers(
        new PinningWatch(models.virtualThreads(), knowledge, ledger, settings.pinningNanos()),
        pools(knowledge, ledger),
        carriers(knowledge, ledger),
        new LagProbes(models, settings.lagProbeNanos()),
        nanos -> stalls(knowledge, ledger, nanos));
  }

  private StallDetection stalls(Knowledge knowledge, Ledger ledger, long limitNanos)
      throws IOException {
    JdkInternals.openManagement(instrumentation);
    return new StallDetection(
        knowledge.naming(), catalogue, ledger, knowledge.fixes(), models.connections(), limitNanos);
  }

  private PoolWatch pools(Knowledge knowledge, Ledger ledger) throws IOException {
    PoolRows rows = PoolRows.read();
    PoolFindings findings = new PoolFindings(rows, knowledge.naming(), knowledge.fixes(), ledger);
    return new PoolWatch(rows, findings, settings.poolWaitNanos());
  }

  private CarrierWatch carriers(Knowledge knowledge, Ledger ledger) {
    CarrierFindings findings = new CarrierFindings(knowledge.naming(), knowledge.fixes(), ledger);
    return new CarrierWatch(models.virtualThreads(), findings, settings.poolWaitNanos());
  }

  private static final class Telling implements Housekeeping {

    private final Reports reports;
    private final ConsoleOutput console;
    private final Watchers watchers;
    private final LoopStatus loops;
    private final LagWatch lags;
    private final TakenOver takenOver;
    private final NestedAllowances allowances;
    private final Consumer<String> say;
    private boolean faultSaid;

    Telling(
        Reports reports,
        ConsoleOutput console,
        Watchers watchers,
        LoopStatus loops,
        LagWatch lags,
        TakenOver takenOver,
        NestedAllowances allowances) {
      this.watchers = watchers;
      this.loops = loops;
      this.lags = lags;
      this.reports = reports;
      this.console = console;
      this.takenOver = takenOver;
      this.allowances = allowances;
      this.say = console::say;
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
    public void finish() {
      watchers.pinning().look();
      look(System.nanoTime()); // what has ended since
      loops.tellLast(reports);
      reports.finish();
      console.settle();
    }
  }
}
