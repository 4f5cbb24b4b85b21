package io.loopwarden.engine.metrics;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.loops.OwnThread;
import io.loopwarden.engine.stall.ThreadCpu;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what the agent itself costs and what went wrong in it. */
public final class AgentMetrics implements MetricSource {

  /** CPU time by thread, of those that run. */
  private final Map<Thread, Long> cpuNanos = new HashMap<>();

  /** Creates it; nothing is read yet. */
  public AgentMetrics() {}

  @Override
  public void read(MetricBook book, long nowNanos) {
    book.counter(Metric.AGENT_FAULTS).reach(Faults.total());
    long more = 0;
    List<Thread> running = new ArrayList<>(OwnThread.running());
    cpuNanos.keySet().retainAll(running);
    for (Thread thread : running) {
      long used = ThreadCpu.nanosOf(thread);
      if (used != ThreadCpu.UNKNOWN) {
        Long before = cpuNanos.put(thread, used);
        more += used - (before == null ? 0 : before);
      }
    }
    book.counter(Metric.AGENT_CPU).add(Math.max(0, more) / Series.NANOS);
  }
}
