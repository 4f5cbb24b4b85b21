package io.loopwarden.engine.report;

import io.loopwarden.api.WaitsView;
import io.loopwarden.engine.ledger.Waits;
import java.util.List;

/** Waits of one origin as those outside the engine see them. */
public final class WaitsText extends FindingText implements WaitsView {

  private final Waits waits;

  /**
   * Wraps waits.
   *
   * @param refusing whether calls are refused at entry: a wait of no duration never began
   */
  public WaitsText(Waits waits, boolean refusing) {
    super(waits.finding(), refusing);
    this.waits = waits;
  }

  @Override
  public long origin() {
    return waits.origin().of();
  }

  @Override
  public List<Long> loopOrigins() {
    return waits.origin().ofLoop();
  }

  @Override
  public long beganMillis() {
    return waits.finding().firstSeenMillis();
  }

  @Override
  public long endedMillis() {
    return waits.endedMillis();
  }

  @Override
  public boolean isOngoing() {
    return waits.finding().ongoing() > 0;
  }
}
