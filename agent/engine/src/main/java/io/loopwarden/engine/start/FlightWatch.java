package io.loopwarden.engine.start;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.flight.FlightLog;
import io.loopwarden.engine.incident.Housekeeping;

/** Lets the flight log look for recordings before incidents are taken that belong into them. */
record FlightWatch(FlightLog log) implements Housekeeping {

  @Override
  public void beforeTaking(LoopThread[] loops) {
    log.look(System.nanoTime());
  }

  @Override
  public void tick(long nowNanos) {}

  @Override
  public void finish() {}
}
