package io.loopwarden.engine.detail;

/**
 * Collects the tokens of a shape: one blank between them where there was any, lists after IN
 * shortened, length bounded.
 */
final class ShapeText {

  private static final String REST = "…";

  private final int longest;
  private final StringBuilder text = new StringBuilder();
  private boolean gap;
  private boolean afterIn;
  private int listed = -1;
  private boolean comma;
  private boolean cut;

  ShapeText(int longest) {
    this.longest = longest;
  }

  boolean isFull() {
    return cut || text.length() > longest;
  }

  void gap() {
    gap = text.length() > 0;
  }

  void placeholder() {
    token("?");
  }

  /** Ends the shape here: what follows is not known to be free of data. */
  void cut() {
    cut = true;
  }

  void token(String token) {
    if (listed >= 0 && listing(token)) {
      gap = false;
      return;
    }
    append(token);
    if (token.equals("(") && afterIn) {
      listed = 0;
    }
    afterIn = token.equalsIgnoreCase("in");
  }

  /**
   * Takes a token of a list after IN; {@code false} when it is no plain list after all, or ends.
   */
  private boolean listing(String token) {
    if (isParameter(token) && (listed == 0 || comma)) {
      gap &= listed > 0;
      if (listed++ == 0) {
        append(token);
      }
      comma = false;
      return true;
    }
    if (token.equals(",") && listed > 0 && !comma) {
      comma = true;
      return true;
    }
    endList(token.equals(")"));
    return false;
  }

  private void endList(boolean closed) {
    if (listed > 1) {
      text.append(", ").append(REST);
    }
    if (comma) {
      text.append(", ");
    }
    gap &= !closed && !comma;
    comma = false;
    listed = -1;
  }

  private static boolean isParameter(String token) {
    char first = token.charAt(0);
    boolean numbered = first == '$' && token.length() > 1 && Character.isDigit(token.charAt(1));
    return token.equals("?") || numbered;
  }

  private void append(String token) {
    if (gap) {
      text.append(' ');
      gap = false;
    }
    text.append(token, 0, Math.min(token.length(), longest + 1));
  }

  String finish() {
    if (cut) {
      text.append(' ').append(REST);
    }
    if (text.length() > longest) {
      text.setLength(longest - 1);
      text.append(REST);
    }
    return text.toString();
  }
}
