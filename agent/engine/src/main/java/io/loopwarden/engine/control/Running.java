package io.loopwarden.engine.control;

import io.loopwarden.engine.cost.CostReport;
import io.loopwarden.engine.incident.IncidentPipeline;
import io.loopwarden.engine.sink.SinkStatus;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What runs once there is something to look at.
 *
 * @param pipeline the way of an incident to the ledger
 * @param watchers what is looked for besides, by limits of its own
 * @param costs what the agent costs
 * @param outputs what its outputs have done
 */
public record Running(
    IncidentPipeline pipeline,
    Watchers watchers,
    Supplier<CostReport> costs,
    Supplier<List<SinkStatus>> outputs) {

  /** Where it is to be had. Thread-safe. */
  public interface Source {

    /** Returns it, or {@code null} while nothing has needed it. */
    @Nullable Running present();

    /**
     * Returns it, put together now if nothing has needed it before. May block.
     *
     * @throws IOException when the agent jar is damaged
     */
    Running running() throws IOException;
  }
}
