package io.loopwarden.engine.config;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the user decided, with defaults for the rest. Immutable. */
public final class Settings {

  private final Map<Setting<?>, Object> values = new HashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<Setting<?>, Assignment> assignments;
  private final List<String> problems;

  /**
   * Keeps what was decided.
   *
   * @param assignments allowed ones only; a setting without one has its default
   */
  Settings(Map<Setting<?>, Assignment> assignments, List<String> problems) {
    this.problems = List.copyOf(problems);
    this.assignments = assignments;
    for (Setting<?> setting : Setting.ALL) {
      Assignment assignment = assignments.get(setting);
      String text = assignment == null ? setting.defaultText() : assignment.value();
      Object value = text == null ? null : setting.format().parse(text);
      if (value != null) {
        values.put(setting, value);
        texts.put(setting.name(), text);
        places.put(setting.name(), assignment == null ? "default" : assignment.place());
      }
    }
  }

  /**
   * Returns these settings with one of them changed.
   *
   * @param name name of a setting
   * @param value its new value, as it is written elsewhere
   * @param place where it was changed, for people
   * @throws IllegalArgumentException when the value is not allowed; its message is one line that
   *     says what is
   */
  public Settings with(String name, String value, String place) {
    Setting<?> setting = Setting.named(name);
    Assignment changed = new Assignment(name, value.trim(), place);
    if (setting == null || setting.format().parse(changed.value()) == null) {
      String allowed = setting == null ? "there is no such setting" : setting.format().allowed();
      throw new IllegalArgumentException(
          changed.shown() + " is not allowed: " + allowed + "; nothing is changed");
    }
    Map<Setting<?>, Assignment> more = new HashMap<>(assignments);
    more.put(setting, changed);
    return new Settings(more, problems);
  }

  /** Returns where a setting that has a value was set, e.g. {@code agent argument}. */
  public String placeOf(String name) {
    return places.getOrDefault(name, "default");
  }

  /** Returns what to do about a wait on a loop thread. */
  public Mode mode() {
    return present(Setting.MODE);
  }

  /**
   * Returns the path of the JSON lines report as written, placeholders included; {@code null} for
   * no report.
   */
  public @Nullable String report() {
    return value(Setting.REPORT);
  }

  /** Returns where the report's path was set, e.g. {@code agent argument}. */
  public String reportPlace() {
    return placeOf(Setting.REPORT.name());
  }

  /** Returns how long the report's file may grow, in bytes; 0 when it is not bounded. */
  public long reportSizeBytes() {
    return present(Setting.REPORT_SIZE);
  }

  /** Returns how many files that were moved out of the report's way are kept, 1 or more. */
  public int reportFiles() {
    return present(Setting.REPORT_FILES);
  }

  /** Returns where the path of the rules was set, e.g. {@code agent argument}. */
  public String rulesPlace() {
    return placeOf(Setting.RULES.name());
  }

  /** Returns where the report for people goes. */
  public LogTarget log() {
    return present(Setting.LOG);
  }

  /**
   * Returns how long a turn may take before it is a stall, in nanoseconds; 0 when stall detection
   * is off.
   */
  public long stallNanos() {
    return present(Setting.STALL);
  }

  /**
   * Returns how long a virtual thread may hold its carrier, in nanoseconds; 0 when that is not
   * looked for.
   */
  public long pinningNanos() {
    return present(Setting.PINNING);
  }

  /**
   * Returns how long a task may wait for a thread of a pool, in nanoseconds; 0 when that is not
   * looked for.
   */
  public long poolWaitNanos() {
    return present(Setting.POOL_WAIT);
  }

  /**
   * Returns for how long after the start stalls and incidental waits are only counted, in
   * nanoseconds; 0 when they are told from the first on.
   */
  public long graceNanos() {
    return present(Setting.GRACE);
  }

  /**
   * Returns the duration from which an incidental wait counts, in nanoseconds; 0 when each one
   * does.
   */
  public long thresholdNanos() {
    return present(Setting.THRESHOLD);
  }

  /**
   * Returns the path of the user's rules as written, for {@link RulesReader}; {@code null} for no
   * rules.
   */
  public @Nullable String rules() {
    return value(Setting.RULES);
  }

  /** Returns the names of threads that run loops by the user's word. */
  public NamePatterns loopThreads() {
    NamePatterns patterns = value(Setting.LOOP_THREADS);
    return patterns == null ? NamePatterns.NONE : patterns;
  }

  /** Returns the class names of threads that run loops by the user's word. */
  public NamePatterns loopThreadClasses() {
    NamePatterns patterns = value(Setting.LOOP_THREAD_CLASSES);
    return patterns == null ? NamePatterns.NONE : patterns;
  }

  /** Returns how often repeats are summed up, in nanoseconds; 0 when only at the end. */
  public long summaryNanos() {
    return present(Setting.SUMMARY);
  }

  /** Returns how often a loop that works is probed, in nanoseconds; 0 when none is. */
  public long lagProbeNanos() {
    return present(Setting.LAG_PROBE);
  }

  /** Returns whether metrics can be read at a port. */
  public boolean servesMetrics() {
    return metricsPort() != PortFormat.OFF;
  }

  /** Returns that port, 0 for any free one; -1 when there is none. */
  public int metricsPort() {
    return present(Setting.METRICS_PORT);
  }

  /** Returns the address on which it is opened. */
  public String metricsAddress() {
    return present(Setting.METRICS_ADDRESS);
  }

  /** Returns where the port was set, e.g. {@code agent argument}. */
  public String metricsPlace() {
    return places.getOrDefault(Setting.METRICS_PORT.name(), "default");
  }

  /** Returns which part of a loop's time the agent may take, 0 to 1; 0 for no limit. */
  public double overhead() {
    return present(Setting.OVERHEAD);
  }

  /** Returns whether outputs hide literals, query strings and home directories. */
  public boolean mask() {
    return present(Setting.MASK);
  }

  /** Returns where metrics are shown without being asked for. */
  public MetricsUse metrics() {
    return present(Setting.METRICS);
  }

  /** Returns what is done with the traces of work on loops. */
  public TraceUse trace() {
    return present(Setting.TRACE);
  }

  /**
   * Returns which values of logging contexts are wanted; {@code null} for the usual ones, empty for
   * none.
   */
  public @Nullable List<String> mdcKeys() {
    return present(Setting.MDC).names();
  }

  /** Returns whether to say at start what is armed. */
  public boolean banner() {
    return present(Setting.BANNER);
  }

  /** Returns when to colour the report for people. */
  public ColorChoice color() {
    return present(Setting.COLOR);
  }

  /**
   * Returns what was wrong with the settings: one line each, safe to print, without the agent's
   * prefix.
   */
  public List<String> problems() {
    return problems;
  }

  /** Returns each setting that has a value, as text by name, in the order of the documentation. */
  public Map<String, String> texts() {
    return Collections.unmodifiableMap(texts);
  }

  private <T> T present(Setting<T> setting) {
    T value = value(setting);
    if (value == null) {
      throw new IllegalStateException("setting " + setting.name() + " has no default");
    }
    return value;
  }

  /** Safe: the constructor puts only what the setting's own format has parsed. */
  @SuppressWarnings("unchecked")
  private <T> @Nullable T value(Setting<T> setting) {
    return (T) values.get(setting);
  }
}
