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

  private static final int SHOWN_OF_EACH_END = 10_000;

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

  /** What matters first: the command with its class path is the longest of it, and comes last. */
  @Override
  public String toString() {
    return "exit status "
        + exitCode
        + "\n--- stdout\n"
        + shortened(output)
        + "--- stderr\n"
        + shortened(errors)
        + "--- command\n"
        + String.join(" ", command);
  }

  private static String shortened(String text) {
    int left = text.length() - 2 * SHOWN_OF_EACH_END;
    return left <= 0
        ? text
        : text.substring(0, SHOWN_OF_EACH_END)
            + "\n[… "
            + left
            + " characters …]\n"
            + text.substring(text.length() - SHOWN_OF_EACH_END);
  }
}
