package io.loopwarden.engine.detail;

/**
 * Cuts a statement into tokens, whatever dialect it is written in. Every character is looked at a
 * bounded number of times. A dialect that takes {@code "…"} for text is read as MySQL in doubt.
 */
final class SqlScanner {

  enum Kind {
    /** Blanks or a comment. */
    GAP,
    LITERAL,
    /** A key word, an identifier, quoted or not, or a parameter. */
    WORD,
    /** One character of punctuation. */
    SYMBOL,
    /** A literal whose end dialects see in different places: what follows may be data. */
    UNSURE
  }

  private final String sql;
  private final boolean doubleQuotedText;
  private int start;
  private int end;
  private Kind kind = Kind.GAP;

  SqlScanner(String sql, boolean doubleQuotedText) {
    this.sql = sql;
    this.doubleQuotedText = doubleQuotedText;
  }

  /** Moves to the next token; {@code false} at the end of the statement. */
  boolean next() {
    start = end;
    if (start >= sql.length()) {
      return false;
    }
    char c = sql.charAt(start);
    if (c <= ' ') {
      accept(Kind.GAP, blanksEnd());
    } else if (isComment(c)) {
      comment(c);
    } else if (c == '\'') {
      string(start, false);
    } else if (c == '"' || c == '`') {
      quoted(c);
    } else if (c == '$') {
      dollar();
    } else if (isDigit(c) || (c == '.' && isDigit(peek(start + 1)))) {
      accept(Kind.LITERAL, numberEnd(start));
    } else if (isWordPart(c)) {
      word();
    } else {
      accept(Kind.SYMBOL, start + 1);
    }
    return true;
  }

  Kind kind() {
    return kind;
  }

  String text() {
    return sql.substring(start, end);
  }

  private void accept(Kind found, int foundEnd) {
    kind = found;
    end = Math.min(foundEnd, sql.length());
  }

  private int blanksEnd() {
    int i = start;
    while (i < sql.length() && sql.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private boolean isComment(char c) {
    char following = peek(start + 1);
    return (c == '-' && following == '-')
        || (c == '/' && following == '*')
        || (c == '#' && doubleQuotedText);
  }

  private void comment(char c) {
    if (c == '/') {
      block();
    } else if (c == '-' && doubleQuotedText && peek(start + 2) > ' ') {
      accept(Kind.UNSURE, sql.length()); // MySQL wants a blank behind it, others do not
    } else {
      int line = sql.indexOf('\n', start);
      accept(Kind.GAP, line < 0 ? sql.length() : line + 1);
    }
  }

  /** Some dialects nest block comments; where it matters, what follows may be data. */
  private void block() {
    int close = sql.indexOf("*/", start + 2);
    int inner = sql.indexOf("/*", start + 2);
    if (close < 0 || (inner >= 0 && inner < close)) {
      accept(close < 0 ? Kind.GAP : Kind.UNSURE, sql.length());
    } else {
      accept(Kind.GAP, close + 2);
    }
  }

  /**
   * A literal in single quotes; a backslash before a quote ends it in some dialects and not in
   * others.
   */
  private void string(int open, boolean backslashEscapes) {
    for (int i = open + 1; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (c == '\\' && backslashEscapes) {
        i++;
      } else if (c == '\\' && peek(i + 1) == '\'') {
        accept(Kind.UNSURE, sql.length());
        return;
      } else if (c == '\'' && peek(i + 1) == '\'') {
        i++;
      } else if (c == '\'') {
        accept(Kind.LITERAL, i + 1);
        return;
      }
    }
    accept(Kind.UNSURE, sql.length());
  }

  private void quoted(char quote) {
    boolean text = quote == '"' && doubleQuotedText;
    boolean plain = true;
    for (int i = start + 1; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (c == quote) {
        accept(plain && !text ? Kind.WORD : Kind.LITERAL, i + 1);
        return;
      }
      if (c == '\\' && text) {
        i++;
      }
      plain &= isWordPart(c) || c == ' ' || c == '.' || c == '-' || c == '$';
    }
    accept(Kind.UNSURE, sql.length());
  }

  /** PostgreSQL's {@code $tag$…$tag$}; else a numbered parameter or a stray character. */
  private void dollar() {
    int i = start + 1;
    while (i < sql.length() && isWordPart(sql.charAt(i))) {
      i++;
    }
    if (peek(i) != '$' || isDigit(peek(start + 1))) {
      accept(Kind.WORD, i);
      return;
    }
    String tag = sql.substring(start, i + 1);
    int close = sql.indexOf(tag, i + 1);
    if (close < 0) {
      accept(Kind.UNSURE, sql.length());
    } else {
      accept(Kind.LITERAL, close + tag.length());
    }
  }

  private int numberEnd(int from) {
    int i = from;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      boolean exponent =
          (c == '+' || c == '-') && (peek(i - 1) | 0x20) == 'e' && peek(from + 1) != 'x';
      if (!isWordPart(c) && c != '.' && !exponent) {
        break;
      }
      i++;
    }
    return i;
  }

  private void word() {
    int i = start;
    while (i < sql.length() && (isWordPart(sql.charAt(i)) || sql.charAt(i) == '$')) {
      i++;
    }
    if (peek(i) == '\'') {
      prefixed(i);
    } else if (peek(i) == '&' && peek(i + 1) == '\'' && i - start == 1) {
      string(i + 1, false);
    } else {
      accept(Kind.WORD, i);
    }
  }

  /**
   * A word that touches a quote belongs to the literal: {@code E''}, {@code N''}, {@code x''},
   * {@code q'[]'}.
   */
  private void prefixed(int quote) {
    char last = (char) (sql.charAt(quote - 1) | 0x20);
    if (last == 'q' && quote - start <= 2) {
      alternative(quote);
    } else {
      string(quote, last == 'e' && quote - start == 1);
    }
  }

  /**
   * Oracle's {@code q'[…]'}: ends at the closing delimiter before a quote, quotes inside are data.
   */
  private void alternative(int quote) {
    char open = peek(quote + 1);
    int bracket = "[{(<".indexOf(open);
    char close = bracket < 0 ? open : "]})>".charAt(bracket);
    int found = sql.indexOf(close + "'", quote + 2);
    if (found < 0) {
      accept(Kind.UNSURE, sql.length());
    } else {
      accept(Kind.LITERAL, found + 2);
    }
  }

  private char peek(int i) {
    return i >= 0 && i < sql.length() ? sql.charAt(i) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
