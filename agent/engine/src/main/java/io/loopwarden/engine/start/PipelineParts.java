package io.loopwarden.engine.start;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.config.Rules;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.flight.FlightLog;
import io.loopwarden.engine.incident.Housekeeping;
import io.loopwarden.engine.incident.IncidentPipeline;
import io.loopwarden.engine.incident.Knowledge;
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
import io.loopwarden.engine.sink.Sinks;
import io.loopwarden.engine.stall.StallDetection;
import io.loopwarden.engine.text.Homes;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

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
   * @throws IOException when the agent jar is damaged
   */
  IncidentPipeline build(TakenOver takenOver) throws IOException {
    UnaryOperator<String> mask = settings.mask() ? Homes.ofThisJvm()::hidden : text -> text;
    ConsoleOutput console = new ConsoleOutput(System.err, mask);
    Ledger ledger = ledger(mask, console);
    Sinks sinks = new Sinks();
    Reports reports = Reports.configured(settings, ledger, console, sinks, System.getenv());
    LagWatch lags = new LagWatch();
    reports.lagsFrom(() -> lags.next(System.nanoTime()));
    reports.start(
        RunStart.ofThisJvm(version, startedAtMillis, masked(settings.texts(), mask)),
        System.nanoTime());
    FlightLog flight = new FlightLog();
    ledger.addListener(flight);
    Knowledge knowledge = Knowledge.read(instrumentation, rules.allows(), settings.mask());
    PinningWatch pinning =
        new PinningWatch(models.virtualThreads(), knowledge, ledger, settings.pinningNanos());
    return new IncidentPipeline(
        catalogue,
        knowledge,
        ledger,
        stalls(knowledge, ledger),
        settings.thresholdNanos(),
        new Household(
            List.of(
                new FlightWatch(flight),
                new Telling(
                    reports,
                    console,
                    sinks,
                    pinning,
                    pools(knowledge, ledger),
                    carriers(knowledge, ledger),
                    new LoopStatus(models),
                    lags,
                    new LagProbes(models, settings.lagProbeNanos()),
                    takenOver,
                    knowledge.naming().takenOver()))));
  }

  private Ledger ledger(UnaryOperator<String> mask, ConsoleOutput console) {
    Ledger ledger = new Ledger(Ledger.DEFAULT_CAPACITY, mask, console::say);
    if (settings.graceNanos() != 0) {
      ledger.grantUntil(startedAtMillis + settings.graceNanos() / 1_000_000L);
    }
    return ledger;
  }

  private static Map<String, String> masked(
      Map<String, String> settings, UnaryOperator<String> mask) {
    Map<String, String> masked = new LinkedHashMap<>(settings);
    masked.replaceAll((name, text) -> mask.apply(text));
    return masked;
  }

  private StallDetection stalls(Knowledge knowledge, Ledger ledger) throws IOException {
    JdkInternals.openManagement(instrumentation);
    return new StallDetection(
        knowledge.naming(),
        catalogue,
        ledger,
        knowledge.fixes(),
        models.connections(),
        settings.stallNanos());
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
    private final Sinks sinks;
    private final PinningWatch pinning;
    private final PoolWatch pools;
    private final CarrierWatch carriers;
    private final LoopStatus loops;
    private final LagWatch lags;
    private final LagProbes probes;
    private final TakenOver takenOver;
    private final NestedAllowances allowances;
    private final Consumer<String> say;
    private boolean faultSaid;

    Telling(
        Reports reports,
        ConsoleOutput console,
        Sinks sinks,
        PinningWatch pinning,
        PoolWatch pools,
        CarrierWatch carriers,
        LoopStatus loops,
        LagWatch lags,
        LagProbes probes,
        TakenOver takenOver,
        NestedAllowances allowances) {
      this.pinning = pinning;
      this.pools = pools;
      this.carriers = carriers;
      this.loops = loops;
      this.lags = lags;
      this.probes = probes;
      this.reports = reports;
      this.sinks = sinks;
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
      pools.look(nowNanos);
      carriers.look(nowNanos);
    }

    @Override
    public void tick(long nowNanos) {
      pinning.look();
      loops.tell(reports, say);
      lags.tick(nowNanos);
      probes.tick(nowNanos);
      reports.tick(nowNanos);
      Throwable fault = Faults.first();
      if (fault != null && !faultSaid) {
        faultSaid = true;
        say.accept("an error of the agent itself, the application is not affected: " + fault);
      }
    }

    @Override
    public void finish() {
      pinning.look();
      look(System.nanoTime()); // what has ended since
      loops.tellLast(reports);
      reports.finish();
      sinks.settle();
    }
  }
}
