package io.loopwarden.load;

/** The user asked for something the demo does not know; the message is one line for the user. */
final class InvalidOption extends Exception {
  private static final long serialVersionUID = 1;

  InvalidOption(String message) {
    super(message);
  }
}
