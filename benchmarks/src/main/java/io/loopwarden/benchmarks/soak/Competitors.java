package io.loopwarden.benchmarks.soak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Processes that want a core each, until they are ended or this JVM is gone. */
final class Competitors {

  /** Asks now and then whether the process of the given id still lives. */
  private static final String BUSY =
      "while kill -0 $0 2>/dev/null; do i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; done";

  private final List<Process> processes = new ArrayList<>();

  /** Starts them. */
  static Competitors started(int count) throws IOException {
    Competitors competitors = new Competitors();
    String self = Long.toString(ProcessHandle.current().pid());
    for (int i = 0; i < count; i++) {
      competitors.processes.add(new ProcessBuilder("/bin/sh", "-c", BUSY, self).start());
    }
    return competitors;
  }

  /** Ends them. */
  void end() {
    processes.forEach(Process::destroy);
  }
}
