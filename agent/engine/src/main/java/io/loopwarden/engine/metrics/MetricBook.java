package io.loopwarden.engine.metrics;

import io.loopwarden.api.MetricView;
import io.loopwarden.api.MetricsListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * All series, bounded: when there are {@value #MOST}, what is new is counted in one series of its
 * metric that has the value {@value #OTHER} for every tag.
 *
 * <p>Series are made, added to and renewed by the agent's thread, or by whoever holds its lock.
 * {@link #series()} and {@link #watch} are for any thread and never wait for another here.
 */
public final class MetricBook {

  /** Value of a tag of what is not told apart. */
  public static final String OTHER = "other";

  private static final int MOST = 2_000;

  private final Map<List<String>, Series> known = new HashMap<>();
  private final List<Series> all = new CopyOnWriteArrayList<>();
  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

  /** Creates an empty book. */
  public MetricBook() {}

  /** Returns the series of a counter with these values of its tags; made when it is new. */
  public Counter counter(Metric metric, String... values) {
    return (Counter) find(metric, values);
  }

  /** Returns the series of a gauge, likewise. */
  public Gauge gauge(Metric metric, String... values) {
    return (Gauge) find(metric, values);
  }

  /** Returns the series of a timer, likewise. */
  public Timer timer(Metric metric, String... values) {
    return (Timer) find(metric, values);
  }

  /** Returns the series of a histogram, likewise. */
  public Histogram histogram(Metric metric, String... values) {
    return (Histogram) find(metric, values);
  }

  /** Returns all series, oldest first. Any thread. */
  public List<MetricView> series() {
    return Collections.unmodifiableList(all);
  }

  /** Tells a listener of all series and of those to come, for as long as somebody else holds it. */
  public void watch(MetricsListener listener) {
    Watcher watcher = new Watcher(listener);
    watcher.tell(all);
    watchers.add(watcher);
    watcher.tell(all);
  }

  /** Returns whether somebody may listen. Any thread. */
  public boolean isWatched() {
    return !watchers.isEmpty();
  }

  /**
   * Tells listeners of new series. Any thread but the agent's: a listener runs code of the
   * application.
   */
  public void tell() {
    watchers.removeIf(watcher -> !watcher.tell(all));
  }

  /** Shows what was added. */
  void renew(long nowNanos) {
    for (Series series : all) {
      series.renew(nowNanos);
    }
  }

  private Series find(Metric metric, String... values) {
    Series present = known.get(key(metric, values));
    return present != null ? present : add(metric, values);
  }

  private Series add(Metric metric, String... values) {
    String[] told = values;
    if (known.size() >= MOST) {
      told = values.clone();
      Arrays.fill(told, OTHER);
    }
    List<String> key = key(metric, told);
    Series series = known.get(key);
    if (series == null) {
      series = make(metric, tags(metric, told));
      known.put(key, series);
      all.add(series);
    }
    return series;
  }

  private static List<String> key(Metric metric, String... values) {
    List<String> key = new ArrayList<>(values.length + 1);
    key.add(metric.dotted());
    Collections.addAll(key, values);
    return key;
  }

  private static List<String> tags(Metric metric, String... values) {
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      tags.add(metric.tags().get(i));
      tags.add(TagValue.of(values[i]));
    }
    return tags;
  }

  private static Series make(Metric metric, List<String> tags) {
    return switch (metric.kind()) {
      case COUNTER -> new Counter(metric, tags);
      case GAUGE -> new Gauge(metric, tags);
      case TIMER -> new Timer(metric, tags);
      case HISTOGRAM -> new Histogram(metric, tags);
    };
  }
}
