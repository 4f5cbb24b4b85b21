package io.loopwarden.engine.control;

import io.loopwarden.engine.incident.IncidentPipeline;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What runs once there is something to look at.
 *
 * @param pipeline the way of an incident to the ledger
 * @param watchers what is looked for besides, by limits of its own
 */
public record Running(IncidentPipeline pipeline, Watchers watchers) {

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
