package io.loopwarden.engine.start;

import io.loopwarden.api.FindingView;
import io.loopwarden.api.LedgerAccess;
import io.loopwarden.api.LoopWatch;
import io.loopwarden.api.MetricsListener;
import io.loopwarden.api.WaitsView;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.handover.Handover;
import io.loopwarden.engine.incident.IncidentPipeline;
import io.loopwarden.engine.lag.LoopSince;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Waits;
import io.loopwarden.engine.report.FindingText;
import io.loopwarden.engine.report.WaitsText;
import io.loopwarden.engine.weave.Weaver;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The way from outside to the ledger. Puts the pipeline together when no loop has yet. */
final class PipelineLedger extends LedgerAccess {

  private final AgentWork work;
  private final Weaver weaver;
  private final Instrumentation instrumentation;
  private final Catalogue catalogue;
  private final AtomicBoolean followed = new AtomicBoolean();

  PipelineLedger(
      AgentWork work, Weaver weaver, Instrumentation instrumentation, Catalogue catalogue) {
    this.work = work;
    this.weaver = weaver;
    this.instrumentation = instrumentation;
    this.catalogue = catalogue;
  }

  @Override
  public List<FindingView> findings() {
    IncidentPipeline pipeline = pipeline();
    pipeline.thread().flush();
    List<FindingView> views = new ArrayList<>();
    for (Finding finding : pipeline.ledger().findings()) {
      views.add(new FindingText(finding, catalogue.isFailing()));
    }
    return Collections.unmodifiableList(views);
  }

  @Override
  public void followWork() {
    if (followed.compareAndSet(false, true)) {
      try {
        List<Handover> rows = Handover.readAll();
        work.followConnections(rows);
        weaver.followWork(rows, instrumentation);
      } catch (IOException damaged) {
        throw new IllegalStateException(damaged);
      }
    }
    pipeline().ledger().journal().open();
  }

  @Override
  public List<WaitsView> take() {
    IncidentPipeline pipeline = pipeline();
    pipeline.thread().flushOpen();
    List<WaitsView> views = new ArrayList<>();
    for (Waits waits : pipeline.ledger().journal().take()) {
      views.add(new WaitsText(waits, catalogue.isFailing()));
    }
    return Collections.unmodifiableList(views);
  }

  @Override
  public long lost() {
    return pipeline().ledger().journal().lost();
  }

  @Override
  public LoopWatch watchLoops() {
    return new LoopSince();
  }

  @Override
  public void watchMetrics(MetricsListener listener) {
    work.metrics().watch(listener);
  }

  private IncidentPipeline pipeline() {
    try {
      return work.pipeline();
    } catch (IOException damaged) {
      throw new IllegalStateException(damaged);
    }
  }
}
