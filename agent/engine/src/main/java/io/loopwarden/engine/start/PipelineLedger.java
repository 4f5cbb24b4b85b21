package io.loopwarden.engine.start;

import io.loopwarden.api.FindingView;
import io.loopwarden.api.LedgerAccess;
import io.loopwarden.engine.config.Mode;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.incident.IncidentPipeline;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.report.FindingText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The way from outside to the ledger. Puts the pipeline together when no loop has yet. */
final class PipelineLedger extends LedgerAccess {

  private final AgentWork work;
  private final boolean refusing;

  PipelineLedger(AgentWork work, Settings settings) {
    this.work = work;
    this.refusing = settings.mode() == Mode.FAIL;
  }

  @Override
  public List<FindingView> findings() {
    IncidentPipeline pipeline;
    try {
      pipeline = work.pipeline();
    } catch (IOException damaged) {
      throw new IllegalStateException(damaged);
    }
    pipeline.thread().flush();
    List<FindingView> views = new ArrayList<>();
    for (Finding finding : pipeline.ledger().findings()) {
      views.add(new FindingText(finding, refusing));
    }
    return Collections.unmodifiableList(views);
  }
}
