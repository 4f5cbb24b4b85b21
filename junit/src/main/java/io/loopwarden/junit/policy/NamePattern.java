package io.loopwarden.junit.policy;

/**
 * Matches a whole name: {@code *} stands for any number of characters, {@code ?} for one.
 * Immutable.
 *
 * @param text as written
 */
record NamePattern(String text) {

  boolean hasWildcard() {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /** Takes each star as short as possible, and only the last one anew: at most m × n steps. */
  boolean matches(String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int resume = 0;
    while (n < name.length()) {
      if (p < text.length() && text.charAt(p) == '*') {
        star = p++;
        resume = n;
      } else if (p < text.length() && fits(text.charAt(p), name.charAt(n))) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    return text.substring(p).chars().allMatch(c -> c == '*');
  }

  private static boolean fits(char pattern, char character) {
    return pattern == '?' || pattern == character;
  }
}
