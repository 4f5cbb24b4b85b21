package io.loopwarden.engine.sink;

/** Writes numbers of lines. */
final class Lines {

  private Lines() {}

  static String of(long lines) {
    return lines == 1 ? "1 line" : lines + " lines";
  }
}
