package io.loopwarden.tests.jvm;

import java.util.List;

/**
 * How a forked JVM ended and all it printed.
 *
 * @param command the whole command line, for failure messages
 * @param exitCode exit status of the process
 * @param output everything on standard output
 * @param errors everything on standard error
 */
public record Outcome(List<String> command, int exitCode, String output, String errors) {

  /**
   * This outcome, when the child exited with status 0.
   *
   * @throws AssertionError for any other status; names the command and prints both streams
   */
  public Outcome succeeded() {
    return exitedWith(0);
  }

  /**
   * This outcome, when the child exited with the given status.
   *
   * @throws AssertionError for any other status; names the command and prints both streams
   */
  public Outcome exitedWith(int expected) {
    if (exitCode != expected) {
      throw new AssertionError("expected exit status " + expected + ": " + this);
    }
    return this;
  }

  /** Lines on standard output. */
  public List<String> outputLines() {
    return output.lines().toList();
  }

  /** Lines on standard error. */
  public List<String> errorLines() {
    return errors.lines().toList();
  }

  @Override
  public String toString() {
    return "exit status "
        + exitCode
        + " of "
        + String.join(" ", command)
        + "\n--- stdout\n"
        + output
        + "--- stderr\n"
        + errors
        + "---";
  }
}
