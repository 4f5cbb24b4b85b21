package io.loopwarden.load;

import java.io.PrintStream;
import java.util.Locale;

/** Says what the demo is doing: on a terminal in a line that changes, else a line per step. */
final class Progress {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream out;
  private final boolean terminal;
  private String step = "";
  private long started = System.nanoTime();

  Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  void begin(String step) {
    this.step = step;
    started = System.nanoTime();
    now("");
  }

  /** What is going on within the step; shown on a terminal alone. */
  void now(String detail) {
    if (terminal) {
      out.print(CLEAR_LINE + "  ... " + step + "  " + detail);
      out.flush();
    }
  }

  void done(String outcome) {
    double seconds = (System.nanoTime() - started) / 1e9;
    String line = String.format(Locale.ROOT, "  %5.1f s  %s: %s", seconds, step, outcome);
    out.println(terminal ? CLEAR_LINE + line : line);
  }
}
