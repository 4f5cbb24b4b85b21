package com.example.cases.stall;

import com.example.cases.Loop;
import java.io.IOException;

/** The whole process is stopped for a second, as by an operator's signal. */
final class Halting {

  private Halting() {}

  /** While the loop runs short tasks, and while it is idle. */
  static void run(Loop loop) throws Exception {
    haltBusy(loop);
    StallCases.settle(loop);
    haltThisProcess();
    StallCases.settle(loop);
  }

  /** While the loop runs short tasks. */
  static void haltBusy(Loop loop) throws Exception {
    BusyPhase phase = BusyPhase.begun(loop);
    haltThisProcess();
    phase.end();
  }

  private static void haltThisProcess() throws IOException, InterruptedException {
    String self = Long.toString(ProcessHandle.current().pid());
    String script = "kill -STOP $0; sleep 1; kill -CONT $0";
    if (new ProcessBuilder("/bin/sh", "-c", script, self).start().waitFor() != 0) {
      throw new IllegalStateException("the process was not stopped");
    }
  }
}
