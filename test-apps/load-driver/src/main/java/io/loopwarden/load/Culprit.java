package io.loopwarden.load;

import org.jspecify.annotations.Nullable;

/**
 * The application's frame that made a blocking call.
 *
 * @param className fully qualified
 * @param method its name
 * @param file the source file, {@code null} when the class does not know it
 * @param line in that file, from 1; {@link #NO_LINE} when the class does not know it
 */
public record Culprit(String className, String method, @Nullable String file, int line) {
  /** The line of a class that was compiled without line numbers. */
  public static final int NO_LINE = -1;

  /** As in a stack trace, without the package. */
  String shortText() {
    return shortMethod() + "(" + place() + ")";
  }

  /** The method and its class, without the package. */
  String shortMethod() {
    return className.substring(className.lastIndexOf('.') + 1) + "." + method;
  }

  private String place() {
    if (file == null) {
      return "unknown source";
    }
    return line == NO_LINE ? file : file + ":" + line;
  }
}
