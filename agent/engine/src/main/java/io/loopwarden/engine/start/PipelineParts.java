package io.loopwarden.engine.start;

import io.loopwarden.engine.bridge.Bridges;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.config.Rules;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.control.Registration;
import io.loopwarden.engine.control.Running;
import io.loopwarden.engine.control.Watchers;
import io.loopwarden.engine.cost.CostWatch;
import io.loopwarden.engine.flight.FlightLog;
import io.loopwarden.engine.incident.Housekeeping;
import io.loopwarden.engine.incident.IncidentPipeline;
import io.loopwarden.engine.incident.Knowledge;
import io.loopwarden.engine.incident.Limits;
import io.loopwarden.engine.incident.PinningWatch;
import io.loopwarden.engine.lag.LagProbes;
import io.loopwarden.engine.lag.LagWatch;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.loops.LoopModels;
import io.loopwarden.engine.metrics.MetricBook;
import io.loopwarden.engine.pools.CarrierFindings;
import io.loopwarden.engine.pools.CarrierWatch;
import io.loopwarden.engine.pools.PoolFindings;
import io.loopwarden.engine.pools.PoolRows;
import io.loopwarden.engine.pools.PoolWatch;
import io.loopwarden.engine.report.ConsoleOutput;
import io.loopwarden.engine.report.Reports;
import io.loopwarden.engine.report.RunStart;
import io.loopwarden.engine.report.StandardError;
import io.loopwarden.engine.sink.Sinks;
import io.loopwarden.engine.stall.StallDetection;
import io.loopwarden.engine.text.Homes;
import io.loopwarden.engine.trace.WorkFinder;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts naming, ledger and reports together. Never runs in premain, but in fail mode.
 *
 * @param bridges calls what the application brings along
 * @param settings what the user decided
 * @param rules the user's rules
 * @param catalogue what blocks
 * @param models which threads are loops
 * @param instrumentation finds loaded classes
 * @param metrics what is measured
 * @param version version of the agent
 * @param startedAtMillis when the agent started, milliseconds since the epoch
 */
record PipelineParts(
    Bridges bridges,
    Settings settings,
    Rules rules,
    Catalogue catalogue,
    LoopModels models,
    Instrumentation instrumentation,
    MetricBook metrics,
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
    UnaryOperator<String> mask = settings.mask() ? Homes.ofThisJvm()::hidden : text -> text;
    ConsoleOutput console = new ConsoleOutput(StandardError.stream(), mask);
    Ledger ledger = ledger(console, mask);
    Sinks sinks = new Sinks();
    LagWatch lags = new LagWatch();
    Reports reports = reports(ledger, console, sinks, lags, mask);
    FlightLog flight = new FlightLog();
    ledger.addListener(flight);
    Knowledge knowledge = Knowledge.read(instrumentation, rules.allows(), settings.mask());
    Watchers watchers = watchers(knowledge, ledger);
    Measuring measuring = new Measuring(metrics, settings, bridges, console::say);
    measuring.serve();
    CostWatch costs = new CostWatch(settings.overhead(), console::say);
    List<Housekeeping> members = new ArrayList<>();
    members.add(costs);
    members.add(new FlightWatch(flight));
    members.add(new TraceChores(works()));
    members.add(
        new Telling(
            reports,
            sinks,
            watchers,
            new LoopStatus(models),
            lags,
            takenOver,
            knowledge.naming().takenOver(),
            console::say));
    members.addAll(measuring.members(ledger, watchers.pools(), costs, sinks));
    if (registration != null) {
      members.add(registration);
    }
    Limits limits =
        new Limits(watchers.stalls().with(settings.stallNanos()), settings.thresholdNanos());
    return new Running(
        new IncidentPipeline(catalogue, knowledge, ledger, limits, new Household(members)),
        watchers,
        costs::report,
        sinks::status);
  }

  private Ledger ledger(ConsoleOutput console, UnaryOperator<String> mask) {
    Ledger ledger = new Ledger(Ledger.DEFAULT_CAPACITY, mask, console::say);
    if (settings.graceNanos() != 0) {
      ledger.grantUntil(startedAtMillis + settings.graceNanos() / 1_000_000L);
    }
    return ledger;
  }

  private WorkFinder works() {
    return new WorkFinder(
        bridges, catalogue, settings.trace(), settings.mdcKeys(), settings.thresholdNanos());
  }

  private Reports reports(
      Ledger ledger,
      ConsoleOutput console,
      Sinks sinks,
      LagWatch lags,
      UnaryOperator<String> mask) {
    Reports reports =
        Reports.configured(
            settings, ledger, catalogue::isFailing, console, sinks, System.getenv(), bridges);
    reports.lagsFrom(() -> lags.next(System.nanoTime()));
    reports.start(
        RunStart.ofThisJvm(version, startedAtMillis, masked(settings.texts(), mask)),
        System.nanoTime());
    return reports;
  }

  private static Map<String, String> masked(
      Map<String, String> settings, UnaryOperator<String> mask) {
    Map<String, String> masked = new LinkedHashMap<>(settings);
    masked.replaceAll((name, text) -> mask.apply(text));
    return masked;
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
}
