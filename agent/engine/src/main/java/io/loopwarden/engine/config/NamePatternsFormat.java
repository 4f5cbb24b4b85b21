package io.loopwarden.engine.config;

import org.jspecify.annotations.Nullable;

/** Patterns separated by {@code ;} or {@code |}, because a comma separates settings. */
record NamePatternsFormat() implements ValueFormat<NamePatterns> {

  private static final int LONGEST = 16_384;

  @Override
  public @Nullable NamePatterns parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    NamePatterns patterns = NamePatterns.parse(text);
    return patterns.isEmpty() ? null : patterns;
  }

  @Override
  public String allowed() {
    return "names with * and ?, separated by ; or |";
  }
}
