package io.loopwarden.engine.handover;

import java.io.IOException;

/** Finds rows of {@code handovers.txt} for tests. */
final class HandoverRows {

  private HandoverRows() {}

  /** Returns the number of the first row with a method, as written without its parameters. */
  static int of(String method) throws IOException {
    return Handover.readAll().stream()
        .filter(row -> (row.method().owner() + "#" + row.method().name()).equals(method))
        .findFirst()
        .orElseThrow()
        .number();
  }
}
