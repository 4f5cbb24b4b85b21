package io.loopwarden.engine.flight;

import java.util.List;

/** Names of the agent's own events, as recordings and their settings write them. */
public final class FlightEventNames {

  static final String BLOCKING_CALL = "io.loopwarden.BlockingCall";
  static final String STALL = "io.loopwarden.Stall";
  static final String POOL_EXHAUSTION = "io.loopwarden.PoolExhaustion";

  /** All of them. A recording that switches them off is none they are written for. */
  public static final List<String> ALL = List.of(BLOCKING_CALL, STALL, POOL_EXHAUSTION);

  private FlightEventNames() {}
}
