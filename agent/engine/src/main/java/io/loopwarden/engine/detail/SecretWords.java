package io.loopwarden.engine.detail;

import java.util.Locale;
import java.util.Set;

/**
 * Hides words that are passwords although nothing quotes them, or double quotes do, as in Oracle's
 * {@code IDENTIFIED BY tiger} and DB2's {@code CONNECT TO db USER me USING secret}. Looks at one
 * statement's words in their order.
 */
final class SecretWords {

  private static final String HIDDEN = "?";

  /** First words of statements that administer users; a query may name a column PASSWORD. */
  private static final Set<String> ADMINISTERING =
      Set.of("ALTER", "CREATE", "SET", "GRANT", "CONNECT");

  private String first = "";
  private String last = "";
  private String lastButOne = "";

  /** Returns a word or a character of punctuation as it may be shown. */
  String shown(String token) {
    boolean word = isWord(token);
    boolean secret = word && announced();
    if (word || !isJoining(token)) {
      lastButOne = last;
      last = token.toUpperCase(Locale.ROOT);
    }
    if (first.isEmpty() && word) {
      first = last;
    }
    return secret ? HIDDEN : token;
  }

  private boolean announced() {
    if (last.equals("BY") && lastButOne.equals("IDENTIFIED")) {
      return true;
    }
    return ADMINISTERING.contains(first) && (last.equals("PASSWORD") || last.equals("USING"));
  }

  private static boolean isWord(String token) {
    char c = token.charAt(0);
    return Character.isLetter(c) || c == '"' || c == '`' || c == '_';
  }

  /** What may stand between PASSWORD and the password. */
  private static boolean isJoining(String token) {
    return token.equals("=") || token.equals("(");
  }
}
