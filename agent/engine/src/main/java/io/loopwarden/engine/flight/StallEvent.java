package io.loopwarden.engine.flight;

import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;

@Name(FlightEventNames.STALL)
@Label("Stall")
@Description("A turn of an event loop that took too long")
final class StallEvent extends LoopEvent {}
