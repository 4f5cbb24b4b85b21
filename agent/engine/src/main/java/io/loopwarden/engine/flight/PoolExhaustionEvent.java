package io.loopwarden.engine.flight;

import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;

@Name(FlightEventNames.POOL_EXHAUSTION)
@Label("Pool Exhaustion")
@Description("Tasks that waited while no thread of their pool was left")
final class PoolExhaustionEvent extends LoopEvent {}
