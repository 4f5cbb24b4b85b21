package io.loopwarden.engine.flight;

import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;

@Name(FlightEventNames.BLOCKING_CALL)
@Label("Blocking Call")
@Description("A call that kept an event loop waiting")
final class BlockingCallEvent extends LoopEvent {}
