package io.loopwarden.junit.baseline;

import java.util.List;

/** The baseline cannot be used. Its message holds every problem on a line of its own. */
public final class InvalidBaselineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidBaselineException(List<String> problems) {
    super(String.join("\n", problems));
  }

  InvalidBaselineException(String problem) {
    this(List.of(problem));
  }
}
