package io.loopwarden.engine.catalogue;

/** What a woven method hands to its probe. */
public enum Pass {
  /** Nothing. */
  NONE("none"),
  /** The receiver. */
  THIS("this"),
  /** The first argument, an object. */
  FIRST("first"),
  /** The receiver and the first argument, an object. */
  THIS_AND_FIRST("this+first"),
  /** The last argument, a {@code long}: the method waits if it is above zero. */
  TIMEOUT("timeout"),
  /**
   * The receiver, a selector, and the last argument, a {@code long} whose zero means "does not
   * wait" and which has no limit below.
   */
  THIS_AND_TIMEOUT("this+timeout"),
  /**
   * The receiver and the first argument; the result is a prepared statement to be remembered with
   * it.
   */
  PREPARE("prepare"),
  /**
   * The receiver and the first argument; a result of {@code null} says that the call was not meant
   * for this receiver, which therefore did not wait.
   */
  ASK("ask");

  private final String text;

  Pass(String text) {
    this.text = text;
  }

  /**
   * Reads the word a row uses.
   *
   * @throws IllegalArgumentException for any other word
   */
  public static Pass parse(String word) {
    for (Pass pass : values()) {
      if (pass.text.equals(word)) {
        return pass;
      }
    }
    throw new IllegalArgumentException("pass=" + word);
  }
}
