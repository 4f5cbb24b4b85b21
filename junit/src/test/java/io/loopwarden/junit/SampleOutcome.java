package io.loopwarden.junit;

import java.util.Arrays;
import java.util.List;

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

  /** Returns the names of the tests and classes that failed, as they are shown. */
  List<String> failed() {
    return output
        .lines()
        .filter(line -> line.startsWith("## ") && line.endsWith(" FAILED"))
        .map(line -> line.substring("## ".length(), line.lastIndexOf(' ')))
        .toList();
  }
}
