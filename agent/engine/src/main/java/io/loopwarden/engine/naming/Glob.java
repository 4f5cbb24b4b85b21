package io.loopwarden.engine.naming;

/**
 * A name with {@code *} for any run of characters. Immutable; matching is quadratic at worst and
 * never recursive.
 */
public final class Glob {

  private final String pattern;
  private final boolean wild;

  /** Creates one of a pattern in which only the star means more than itself. */
  public Glob(String pattern) {
    this.pattern = pattern;
    this.wild = pattern.indexOf('*') >= 0;
  }

  /** Returns whether the whole of a name fits. */
  public boolean matches(String name) {
    return wild ? matchesWild(name) : pattern.equals(name);
  }

  private boolean matchesWild(String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int retry = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        retry = n;
      } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++retry;
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
