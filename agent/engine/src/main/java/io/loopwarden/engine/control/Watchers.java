package io.loopwarden.engine.control;

import io.loopwarden.engine.incident.PinningWatch;
import io.loopwarden.engine.lag.LagProbes;
import io.loopwarden.engine.pools.CarrierWatch;
import io.loopwarden.engine.pools.PoolWatch;
import io.loopwarden.engine.stall.StallDetection;
import java.io.IOException;

/**
 * What is looked for by limits that may change. Agent thread only, or whoever holds its lock.
 *
 * @param pinning held carriers
 * @param pools pools without a free thread
 * @param carriers carriers that serve nobody
 * @param probes how late tasks run
 * @param stalls makes what finds long turns
 */
public record Watchers(
    PinningWatch pinning,
    PoolWatch pools,
    CarrierWatch carriers,
    LagProbes probes,
    StallMaker stalls) {

  /** Makes what finds stalls. */
  public interface StallMaker {

    /**
     * Makes one.
     *
     * @param limitNanos how long a turn may take, nanoseconds; 0 when stalls are not looked for
     * @throws IOException when the agent jar is damaged
     */
    StallDetection with(long limitNanos) throws IOException;
  }
}
