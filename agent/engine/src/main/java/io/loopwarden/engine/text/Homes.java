package io.loopwarden.engine.text;

/**
 * Hides home directories: who runs a program, and on what account, is nobody's business who reads
 * its logs. {@code /home/ada/x}, {@code /Users/ada/x}, {@code C:\Users\ada\x}, {@code /root/x} and
 * the home directory of this JVM's user become {@code ~/x}, wherever in a text they stand.
 * Immutable.
 */
public final class Homes {

  private static final String[] PARENTS = {"/home/", "/Users/"};
  private static final String ROOT = "/root";
  private static final String USERS = "Users";
  private static final String NEVER_IN_NAMES = "\"'`:;,|<>()[]{}*?\n\r\t";

  private final String own;

  /**
   * Hides one home directory beside the usual ones.
   *
   * @param own the home directory of this JVM's user; empty when unknown
   */
  public Homes(String own) {
    this.own = own.length() > 1 && !own.endsWith("/") ? own : "";
  }

  /** Returns those of this JVM. */
  public static Homes ofThisJvm() {
    return new Homes(System.getProperty("user.home", ""));
  }

  /** Returns the text with each home directory written {@code ~}; the same object without any. */
  public String hidden(String text) {
    if (text.indexOf('/') < 0 && text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder hidden = null;
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = beginsPath(text, i) ? endOfHome(text, i) : -1;
      if (end > 0) {
        hidden = hidden == null ? new StringBuilder(text.length()) : hidden;
        hidden.append(text, copied, i).append('~');
        copied = end;
        i = end - 1;
      }
    }
    return hidden == null ? text : hidden.append(text, copied, text.length()).toString();
  }

  /** A path of a web address, or the end of a longer path, begins nowhere. */
  private static boolean beginsPath(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (before == '/') {
      return isDrive(text, at) || text.startsWith("file://", at - 7);
    }
    return !Character.isLetterOrDigit(before) && "._-~\\%".indexOf(before) < 0;
  }

  /** Returns the end of the home directory that stands there; -1 when none does. */
  private int endOfHome(String text, int at) {
    if (!own.isEmpty() && text.startsWith(own, at) && isEnd(text, at + own.length())) {
      return at + own.length();
    }
    if (text.startsWith(ROOT, at) && isEnd(text, at + ROOT.length())) {
      return at + ROOT.length();
    }
    for (String parent : PARENTS) {
      if (text.startsWith(parent, at)) {
        return endOfName(text, at + parent.length(), false);
      }
    }
    int name = at + 3 + USERS.length() + 1;
    boolean windows =
        isDrive(text, at)
            && text.regionMatches(true, at + 3, USERS, 0, USERS.length())
            && isSeparator(text, name - 1);
    return windows ? endOfName(text, name, true) : -1;
  }

  private static boolean isDrive(String text, int at) {
    return at + 2 < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at + 1) == ':'
        && isSeparator(text, at + 2);
  }

  /** Returns -1 for an empty name. A blank ends it, unless it can only be part of it. */
  private static int endOfName(String text, int from, boolean maybeBlanks) {
    int end = from;
    int blank = -1;
    while (end < text.length() && !isSeparator(text, end) && mayBeInName(text.charAt(end))) {
      blank = blank < 0 && Character.isWhitespace(text.charAt(end)) ? end : blank;
      end++;
    }
    boolean goesOn = maybeBlanks && isSeparator(text, end);
    int last = blank < 0 || goesOn ? end : blank;
    return last > from ? last : -1;
  }

  private static boolean mayBeInName(char c) {
    return NEVER_IN_NAMES.indexOf(c) < 0;
  }

  private static boolean isEnd(String text, int at) {
    if (at >= text.length() || isSeparator(text, at)) {
      return true;
    }
    char next = text.charAt(at);
    return !Character.isLetterOrDigit(next) && "._-@+".indexOf(next) < 0;
  }

  private static boolean isSeparator(String text, int at) {
    return at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '\\');
  }
}
