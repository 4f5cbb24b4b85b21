package io.loopwarden.engine.metrics;

import io.loopwarden.api.MetricView;
import java.util.List;

/**
 * Everything that is measured, declared once: outputs and {@code docs/metrics.md} follow these
 * declarations.
 */
public enum Metric {
  /** Ended waits. */
  BLOCKED(
      "loopwarden.blocked",
      MetricView.Kind.TIMER,
      Unit.SECONDS,
      "Waits on event loops that have ended, each once.",
      "category",
      "kind",
      "model",
      "loop"),

  /** Ended stalls. */
  STALL(
      "loopwarden.stall",
      MetricView.Kind.TIMER,
      Unit.SECONDS,
      "Turns of event loops that were too long and have ended.",
      "cause",
      "model",
      "loop"),

  /** Ended exhaustions. */
  POOL_EXHAUSTED(
      "loopwarden.pool.exhausted",
      MetricView.Kind.TIMER,
      Unit.SECONDS,
      "Times that have ended in which a pool had no thread left and tasks waited.",
      "pool"),

  /** Turns by length. */
  LOOP_TURN(
      "loopwarden.loop.turn",
      MetricView.Kind.HISTOGRAM,
      Unit.SECONDS,
      "How long turns of a loop took.",
      "model",
      "loop"),

  /** Delays of the probe by length. */
  LOOP_LAG(
      "loopwarden.loop.lag",
      MetricView.Kind.HISTOGRAM,
      Unit.SECONDS,
      "How long an empty task waited in the queue of a loop that works.",
      "model",
      "loop"),

  /** Part of the last second. */
  LOOP_UTILIZATION(
      "loopwarden.loop.utilization",
      MetricView.Kind.GAUGE,
      Unit.RATIO,
      "Part of the last second that a loop spent in turns; of loops told together, the busiest.",
      "model",
      "loop"),

  /** Time in turns. */
  LOOP_BUSY(
      "loopwarden.loop.busy",
      MetricView.Kind.COUNTER,
      Unit.SECONDS,
      "Time that a loop has spent in turns.",
      "model",
      "loop"),

  /** Utilisation by size. */
  LOOP_UTILIZATION_DISTRIBUTION(
      "loopwarden.loop.utilization.distribution",
      MetricView.Kind.HISTOGRAM,
      Unit.RATIO,
      "Utilization of loops, one value for each loop and second.",
      "model"),

  /** Queue lengths. */
  LOOP_PENDING(
      "loopwarden.loop.pending",
      MetricView.Kind.GAUGE,
      Unit.TASKS,
      "Tasks that wait on a loop now, where its model can tell.",
      "model",
      "loop"),

  /** How many loops. */
  LOOPS("loopwarden.loops", MetricView.Kind.GAUGE, "", "Threads that run an event loop.", "model"),

  /** Longest wait in a pool's queue. */
  POOL_QUEUE_WAIT(
      "loopwarden.pool.queue.wait",
      MetricView.Kind.GAUGE,
      Unit.SECONDS,
      "How long tasks wait now for a thread of a pool that loops hand tasks to, at the most.",
      "pool"),

  /** Length of a pool's queue. */
  POOL_QUEUED(
      "loopwarden.pool.queued",
      MetricView.Kind.GAUGE,
      Unit.TASKS,
      "Tasks that wait now for a thread of a pool that loops hand tasks to.",
      "pool"),

  /** What became of incidents. */
  INCIDENTS(
      "loopwarden.incidents",
      MetricView.Kind.COUNTER,
      "",
      "Incidents: with a stack, or without because a loop had too many or the queue was full.",
      "outcome"),

  /** How many findings. */
  FINDINGS("loopwarden.findings", MetricView.Kind.GAUGE, "", "Findings in the ledger."),

  /** Waits that rules allow. */
  ALLOWED("loopwarden.allowed", MetricView.Kind.COUNTER, "", "Waits that rules have allowed."),

  /** What no finding could be made of. */
  LEDGER_OVERFLOW(
      "loopwarden.ledger.overflow",
      MetricView.Kind.COUNTER,
      "",
      "Occurrences of findings that came after the ledger was full."),

  /** CPU time of the agent. */
  AGENT_CPU(
      "loopwarden.agent.cpu",
      MetricView.Kind.COUNTER,
      Unit.SECONDS,
      "CPU time of the agent's own threads."),

  /** Errors of the agent. */
  AGENT_FAULTS(
      "loopwarden.agent.faults", MetricView.Kind.COUNTER, "", "Errors of the agent itself."),

  /** Texts that reached nobody. */
  OUTPUT_LOST(
      "loopwarden.output.lost",
      MetricView.Kind.COUNTER,
      "",
      "Texts that could not be written.",
      "output"),

  /** Cost on loops. */
  AGENT_COST(
      "loopwarden.agent.cost",
      MetricView.Kind.COUNTER,
      Unit.SECONDS,
      "Time that the agent has cost a loop.",
      "model",
      "loop"),

  /** Cost as a part. */
  AGENT_COST_RATIO(
      "loopwarden.agent.cost.ratio",
      MetricView.Kind.GAUGE,
      Unit.RATIO,
      "Part of the time that the agent costs the loop that it costs most."),

  /** How much is captured. */
  AGENT_CAPTURE_RATE(
      "loopwarden.agent.capture.rate",
      MetricView.Kind.GAUGE,
      "",
      "How much the agent captures now, as a part of what it does when that costs little."),

  /** How often is looked. */
  AGENT_SAMPLING_RATE(
      "loopwarden.agent.sampling.rate",
      MetricView.Kind.GAUGE,
      "",
      "How often the agent samples now, as a part of what it does when that costs little.");

  private static final double[] DURATIONS = {
    .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10
  };

  private static final double[] RATIOS = {.1, .2, .3, .4, .5, .6, .7, .8, .9, .95, .99, 1};

  private static final double[] NONE = {};

  private final String dotted;
  private final MetricView.Kind kind;
  private final String unit;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> tags;

  Metric(String dotted, MetricView.Kind kind, String unit, String description, String... tags) {
    this.dotted = dotted;
    this.kind = kind;
    this.unit = unit;
    this.description = description;
    this.tags = List.of(tags);
  }

  /** Returns the name, lower case with dots. */
  public String dotted() {
    return dotted;
  }

  /** Returns what its numbers mean. */
  public MetricView.Kind kind() {
    return kind;
  }

  /** Returns the unit, or an empty text. */
  public String unit() {
    return unit;
  }

  /** Returns what is measured, in one sentence. */
  public String description() {
    return description;
  }

  /** Returns the names of its tags. */
  public List<String> tags() {
    return tags;
  }

  /** Returns the upper bounds of a histogram, rising; empty for the other kinds. Not to change. */
  double[] bounds() {
    if (kind != MetricView.Kind.HISTOGRAM) {
      return NONE;
    }
    return unit.equals(Unit.RATIO) ? RATIOS : DURATIONS;
  }

  /** Apart, because constants of an enum cannot name fields of it that stand below. */
  private static final class Unit {

    static final String SECONDS = "seconds";
    static final String TASKS = "tasks";
    static final String RATIO = "ratio";

    private Unit() {}
  }
}
