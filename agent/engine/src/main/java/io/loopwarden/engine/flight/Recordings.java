package io.loopwarden.engine.flight;

import java.util.Map;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.RecordingState;

/** Asks for recordings without starting the recorder. */
final class Recordings {

  private Recordings() {}

  /**
   * Returns whether a recording runs that the agent's events belong into. One that has all of them
   * switched off is none, the agent's own among these.
   */
  static boolean isOneRunning() {
    if (!FlightRecorder.isInitialized()) {
      return false;
    }
    for (Recording recording : FlightRecorder.getFlightRecorder().getRecordings()) {
      if (recording.getState() == RecordingState.RUNNING && takes(recording.getSettings())) {
        return true;
      }
    }
    return false;
  }

  private static boolean takes(Map<String, String> settings) {
    for (String event : FlightEventNames.ALL) {
      if (!"false".equals(settings.get(event + "#enabled"))) {
        return true;
      }
    }
    return false;
  }
}
