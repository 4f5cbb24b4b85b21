package io.loopwarden.engine.config;

import org.jspecify.annotations.Nullable;

/** A path; whether something can be read or written there shows when it is used. */
record PathFormat() implements ValueFormat<String> {

  private static final int LONGEST = 4096;

  @Override
  public @Nullable String parse(String text) {
    boolean possible = !text.isEmpty() && text.length() <= LONGEST && text.indexOf('\0') < 0;
    return possible ? text : null;
  }

  @Override
  public String allowed() {
    return "a path";
  }
}
