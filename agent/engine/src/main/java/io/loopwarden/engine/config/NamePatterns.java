package io.loopwarden.engine.config;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of threads or classes: {@code *} stands for any number of characters, {@code ?} for one,
 * everything else for itself; case counts. Immutable; matching allocates nothing.
 */
public final class NamePatterns {

  /** Matches nothing. */
  public static final NamePatterns NONE = new NamePatterns(List.of());

  private final List<String> texts;

  private NamePatterns(List<String> texts) {
    this.texts = texts;
  }

  /** Reads patterns separated by {@code ;} or {@code |}; empty ones are passed over. */
  public static NamePatterns parse(String text) {
    List<String> texts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ';' || text.charAt(i) == '|') {
        String pattern = text.substring(start, i).trim();
        if (!pattern.isEmpty()) {
          texts.add(pattern);
        }
        start = i + 1;
      }
    }
    return new NamePatterns(List.copyOf(texts));
  }

  /** Returns the patterns as written, without surrounding space. */
  public List<String> texts() {
    return texts;
  }

  /** Returns whether there is no pattern at all. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Returns whether one of the patterns matches the whole name. */
  public boolean matches(String name) {
    for (int i = 0; i < texts.size(); i++) {
      if (matches(texts.get(i), name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one pattern matches the whole name; takes at most pattern × name steps. */
  public static boolean matches(String pattern, String name) {
    int star = -1;
    int resume = 0;
    int p = 0;
    int n = 0;
    while (n < name.length()) {
      char expected = p < pattern.length() ? pattern.charAt(p) : '\0';
      if (expected == '*' && p < pattern.length()) {
        star = p++;
        resume = n;
      } else if (p < pattern.length() && (expected == '?' || expected == name.charAt(n))) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
