package io.loopwarden.engine.flight;

import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.RecordingState;

/** Asks for recordings without starting the recorder. */
final class Recordings {

  private static final String OWN = FlightEventNames.OWN_RECORDING + "#enabled";

  private Recordings() {}

  /** Returns whether a recording runs that is not the agent's own. */
  static boolean isOneRunning() {
    if (!FlightRecorder.isInitialized()) {
      return false;
    }
    for (Recording recording : FlightRecorder.getFlightRecorder().getRecordings()) {
      if (recording.getState() == RecordingState.RUNNING
          && !recording.getSettings().containsKey(OWN)) {
        return true;
      }
    }
    return false;
  }
}
