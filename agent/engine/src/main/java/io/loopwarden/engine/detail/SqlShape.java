package io.loopwarden.engine.detail;

/**
 * The shape of a statement: its text without data. String, numeric, hexadecimal, bit, national,
 * escaped and dollar-quoted literals become {@code ?}, and so do words that set a password;
 * comments vanish, lists after {@code IN} shrink, blanks fold.
 *
 * <p>Errs on the side of masking: where databases disagree on where a literal ends, the rest of the
 * statement is left out. Time is linear in the text, of which at most {@value #LONGEST_READ}
 * characters are read.
 */
public final class SqlShape {

  /** Characters of the longest shape. */
  static final int LONGEST = 200;

  private static final int LONGEST_READ = 32_768;

  private final SqlScanner scanner;
  private final SecretWords secrets = new SecretWords();
  private final ShapeText shape = new ShapeText(LONGEST);

  private SqlShape(SqlScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * Returns the shape, at most 200 characters, for a database that quotes identifiers with {@code
   * "}.
   */
  public static String mask(String sql) {
    return mask(sql, false);
  }

  /**
   * Returns the shape, at most 200 characters.
   *
   * @param doubleQuotedText whether {@code "…"} is a literal in this dialect, as in MySQL
   */
  public static String mask(String sql, boolean doubleQuotedText) {
    String text = sql.length() > LONGEST_READ ? sql.substring(0, LONGEST_READ) : sql;
    return new SqlShape(new SqlScanner(text, doubleQuotedText)).shape();
  }

  private String shape() {
    while (!shape.isFull() && scanner.next()) {
      switch (scanner.kind()) {
        case GAP -> shape.gap();
        case LITERAL -> shape.placeholder();
        case WORD, SYMBOL -> shape.token(secrets.shown(scanner.text()));
        case UNSURE -> {
          shape.placeholder();
          shape.cut();
        }
      }
    }
    return shape.finish();
  }
}
