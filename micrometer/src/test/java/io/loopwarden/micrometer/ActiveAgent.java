package io.loopwarden.micrometer;

import io.loopwarden.api.FindingView;
import io.loopwarden.api.LedgerAccess;
import io.loopwarden.api.LoopWatch;
import io.loopwarden.api.MetricView;
import io.loopwarden.api.MetricsListener;
import io.loopwarden.api.WaitsView;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Stands for the agent of this JVM; holds listeners weakly, as that does. */
final class ActiveAgent extends LedgerAccess {

  private final List<MetricView> series = new ArrayList<>();
  private final List<WeakReference<MetricsListener>> listeners = new ArrayList<>();

  /** Begins a new agent that has these series. */
  static ActiveAgent with(MetricView... present) {
    ActiveAgent agent = new ActiveAgent();
    agent.series.addAll(List.of(present));
    LedgerAccess.activate(agent);
    return agent;
  }

  void add(MetricView later) {
    series.add(later);
    for (WeakReference<MetricsListener> watching : listeners) {
      MetricsListener listener = watching.get();
      if (listener != null) {
        listener.added(later);
      }
    }
  }

  /** Returns how many listeners somebody holds. */
  long listening() {
    return listeners.stream().filter(listener -> listener.get() != null).count();
  }

  /** Returns how many ever listened. */
  int listened() {
    return listeners.size();
  }

  @Override
  public void watchMetrics(MetricsListener listener) {
    listeners.add(new WeakReference<>(listener));
    series.forEach(listener::added);
  }

  @Override
  public List<FindingView> findings() {
    return List.of();
  }

  @Override
  public void followWork() {}

  @Override
  public List<WaitsView> take() {
    return List.of();
  }

  @Override
  public long lost() {
    return 0;
  }

  @Override
  public LoopWatch watchLoops() {
    throw new UnsupportedOperationException();
  }
}
