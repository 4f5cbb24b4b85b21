package io.loopwarden.junit;

import java.util.Arrays;

/**
 * What a run of samples printed.
 *
 * @param output standard output: the results
 * @param errors standard error: what the agent and the extension said
 */
record SampleOutcome(String output, String errors) {

  /** Returns status and failure of a test, or of a class by its simple name. */
  String of(String name) {
    return Arrays.stream(output.split("## "))
        .filter(result -> result.startsWith(name + "() ") || result.startsWith(name + " "))
        .findFirst()
        .map(result -> result.substring(name.length()).replaceFirst("^\\(\\)", "").strip())
        .orElseThrow(() -> new AssertionError("no result of " + name + " in " + this));
  }
}
