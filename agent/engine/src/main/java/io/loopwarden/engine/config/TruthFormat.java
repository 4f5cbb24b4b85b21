package io.loopwarden.engine.config;

import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}. */
record TruthFormat() implements ValueFormat<Boolean> {

  @Override
  public @Nullable Boolean parse(String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> null;
    };
  }

  @Override
  public String allowed() {
    return "true or false";
  }
}
