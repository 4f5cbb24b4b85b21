package io.loopwarden.engine.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing the user can set, declared once: {@link SettingsReader} reads by these declarations and
 * the documentation's table is checked against them. No record, because hashing one links a call
 * site before the application starts.
 *
 * @param <T> type of its value
 */
final class Setting<T> {

  /** File that is read when none is named, if it exists. */
  static final String DEFAULT_CONFIG = "loopwarden.properties";

  static final Setting<Mode> MODE =
      new Setting<>(
          "mode",
          "report",
          new ChoiceFormat<>(Mode.class),
          "`report` records waits on loop threads; `fail` also throws at entry where that is safe;"
              + " `off` does nothing.");

  static final Setting<String> REPORT =
      new Setting<>(
          "report",
          null,
          new PathFormat(),
          "File that gets the findings as JSON lines; `{pid}` or `%p` becomes the process id.");

  static final Setting<Long> REPORT_SIZE =
      new Setting<>(
          "report-size",
          "100MB",
          ByteSizeFormat.offOrBetween("10KB", "1TB"),
          "How long the report's file may grow before it is moved to its name with `.1` behind it,"
              + " and those moved before to `.2` and so on; `off` for one file that grows.");

  static final Setting<Integer> REPORT_FILES =
      new Setting<>(
          "report-files", "5", new NumberFormat(1, 1_000), "How many of the moved files are kept.");

  static final Setting<LogTarget> LOG =
      new Setting<>(
          "log",
          "auto",
          new ChoiceFormat<>(LogTarget.class),
          "Where the report for people goes. `auto`: to the application's SLF4J, else to"
              + " `java.util.logging` where the application configures that, else to the standard"
              + " error stream.");

  static final Setting<Long> STALL =
      new Setting<>(
          "stall",
          "100ms",
          DurationFormat.offOrBetween("10ms", "1h"),
          "How long one turn of a loop may take before it is a stall, whatever the cause.");

  static final Setting<Long> PINNING =
      new Setting<>(
          "pinning",
          "20ms",
          DurationFormat.offOrBetween("1ms", "1h"),
          "How long a virtual thread may wait without letting go of its carrier. The flight"
              + " recorder tells of it, and starts with the first virtual thread.");

  static final Setting<Long> POOL_WAIT =
      new Setting<>(
          "pool-wait",
          "1s",
          DurationFormat.offOrBetween("10ms", "1h"),
          "How long a task may wait for a thread of a pool that loops hand tasks to, and a virtual"
              + " thread for a carrier, while all of them are taken.");

  static final Setting<Long> GRACE =
      new Setting<>(
          "grace",
          "off",
          DurationFormat.offOrBetween("1s", "1h"),
          "For how long after the start of the agent stalls and incidental waits are only counted;"
              + " calls that are made to wait are told from the first on.");

  static final Setting<Long> THRESHOLD =
      new Setting<>(
          "threshold",
          "5ms",
          DurationFormat.between("0", "1h"),
          "From which duration on an incidental wait (lock, log appender, random numbers) counts."
              + " Work that a process does once (class loading, TLS set-up) counts from the `stall`"
              + " limit on.");

  static final Setting<String> RULES =
      new Setting<>(
          "rules",
          null,
          new PathFormat(),
          "File with your own rules: what is allowed and which threads are loops.");

  static final Setting<NamePatterns> LOOP_THREADS =
      new Setting<>(
          "loop-threads",
          null,
          new NamePatternsFormat(),
          "Threads that run an event loop, by the name they start with or give themselves.");

  static final Setting<NamePatterns> LOOP_THREAD_CLASSES =
      new Setting<>(
          "loop-thread-classes",
          null,
          new NamePatternsFormat(),
          "Threads that run an event loop, by the name of their class.");

  static final Setting<Long> SUMMARY =
      new Setting<>(
          "summary",
          "60s",
          DurationFormat.offOrBetween("1s", "24h"),
          "How often repeated findings are summed up; `off` leaves only the summary at the end.");

  static final Setting<Long> LAG_PROBE =
      new Setting<>(
          "lag-probe",
          "1s",
          DurationFormat.offOrBetween("1s", "1h"),
          "How often a loop that works is given an empty task, to see how long tasks wait in its"
              + " queue.");

  static final Setting<Integer> METRICS_PORT =
      new Setting<>(
          "metrics-port",
          "off",
          new PortFormat(),
          "Port at which a Prometheus server reads metrics, under `/metrics`.");

  static final Setting<String> METRICS_ADDRESS =
      new Setting<>(
          "metrics-address",
          "127.0.0.1",
          new AddressFormat(),
          "Address on which that port is opened; `0.0.0.0` lets other machines in.");

  static final Setting<Double> OVERHEAD =
      new Setting<>(
          "overhead",
          "1%",
          new ShareFormat(),
          "How much of a loop's time the agent itself may take. Above it fewer waits get a stack of"
              + " their own, then fewer stacks are sampled; all waits are counted.");

  static final Setting<Boolean> MASK =
      new Setting<>(
          "mask",
          "true",
          new TruthFormat(),
          "Whether literals of SQL statements, query strings of URLs and home directories are hidden"
              + " in all outputs. Users and passwords in URLs always are.");

  static final Setting<MetricsUse> METRICS =
      new Setting<>(
          "metrics",
          "auto",
          new ChoiceFormat<>(MetricsUse.class),
          "Whether the agent's metrics are shown where the application shows its own: in its"
              + " registries of Micrometer and its meters of OpenTelemetry.");

  static final Setting<TraceUse> TRACE =
      new Setting<>(
          "trace",
          "events",
          new ChoiceFormat<>(TraceUse.class),
          "What is done with the OpenTelemetry trace that work on a loop belongs to: `ids` names it"
              + " in the finding, `events` also notes calls that wait on the span.");

  static final Setting<KeysFormat.Keys> MDC =
      new Setting<>(
          "mdc",
          "usual",
          new KeysFormat(),
          "Which values of the application's logging context (MDC) a finding names; `usual` means"
              + " the ids of requests and traces under their usual names.");

  static final Setting<Boolean> BANNER =
      new Setting<>(
          "banner", "true", new TruthFormat(), "Whether one line at start says what is armed.");

  static final Setting<ColorChoice> COLOR =
      new Setting<>(
          "color",
          "auto",
          new ChoiceFormat<>(ColorChoice.class),
          "Whether the report for people is coloured; `auto` means on a terminal only.");

  static final Setting<String> CONFIG =
      new Setting<>(
          "config",
          DEFAULT_CONFIG,
          new PathFormat(),
          "File with more settings; the default is read only if it exists.");

  /** All settings, in the order of the documentation. */
  static final List<Setting<?>> ALL =
      List.of(
          MODE,
          REPORT,
          REPORT_SIZE,
          REPORT_FILES,
          LOG,
          STALL,
          PINNING,
          POOL_WAIT,
          GRACE,
          THRESHOLD,
          RULES,
          LOOP_THREADS,
          LOOP_THREAD_CLASSES,
          SUMMARY,
          LAG_PROBE,
          METRICS,
          METRICS_PORT,
          METRICS_ADDRESS,
          OVERHEAD,
          MASK,
          TRACE,
          MDC,
          BANNER,
          COLOR,
          CONFIG);

  private final String name;
  private final @Nullable String defaultText;
  private final ValueFormat<T> format;
  private final String meaning;

  private Setting(
      String name, @Nullable String defaultText, ValueFormat<T> format, String meaning) {
    this.name = name;
    this.defaultText = defaultText;
    this.format = format;
    this.meaning = meaning;
  }

  /** Returns the setting of that name, or {@code null}. */
  static @Nullable Setting<?> named(String name) {
    for (Setting<?> setting : ALL) {
      if (setting.name.equals(name)) {
        return setting;
      }
    }
    return null;
  }

  /** Returns its name as written in the agent argument and in the file. */
  String name() {
    return name;
  }

  /** Returns what counts when it is not set, as text; {@code null} when it is then absent. */
  @Nullable String defaultText() {
    return defaultText;
  }

  /** Returns what is allowed. */
  ValueFormat<T> format() {
    return format;
  }

  /** Returns what it decides, in one sentence. */
  String meaning() {
    return meaning;
  }
}
