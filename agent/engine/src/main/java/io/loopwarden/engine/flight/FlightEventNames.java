package io.loopwarden.engine.flight;

/** Names of the agent's own events, as recordings and their settings write them. */
public final class FlightEventNames {

  static final String BLOCKING_CALL = "io.loopwarden.BlockingCall";
  static final String STALL = "io.loopwarden.Stall";
  static final String POOL_EXHAUSTION = "io.loopwarden.PoolExhaustion";

  /**
   * An event that does not exist: a recording that enables it is the agent's own. To switch the
   * others off there would switch them off in all recordings that do not name them.
   */
  public static final String OWN_RECORDING = "io.loopwarden.OwnRecording";

  private FlightEventNames() {}
}
