package io.loopwarden.engine.catalogue;

/**
 * The JDK feature releases a row is meant for, both ends included.
 *
 * @param first first release, e.g. 17
 * @param last last release; {@link Integer#MAX_VALUE} when open
 */
public record JdkRange(int first, int last) {

  /** Every release. */
  public static final JdkRange ALL = new JdkRange(0, Integer.MAX_VALUE);

  /** Reads {@code 17..18}, {@code 19..} or {@code ..18}. */
  public static JdkRange parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      int only = Integer.parseInt(text);
      return new JdkRange(only, only);
    }
    String last = text.substring(dots + 2);
    return new JdkRange(
        dots == 0 ? 0 : Integer.parseInt(text.substring(0, dots)),
        last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last));
  }

  /** Returns whether a release lies in the range. */
  public boolean holds(int release) {
    return release >= first && release <= last;
  }

  /** Returns the range in words, e.g. {@code JDK 17 to 18} or {@code JDK 19 and later}. */
  public String inWords() {
    if (first == last) {
      return "JDK " + first;
    }
    if (last == Integer.MAX_VALUE) {
      return "JDK " + first + " and later";
    }
    return first == 0 ? "JDK " + last + " and earlier" : "JDK " + first + " to " + last;
  }
}
