package io.loopwarden.junit.policy;

/** Something is written wrong: what, and what is allowed. Its place is added by who knows it. */
final class WrongPolicy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongPolicy(String message) {
    super(message);
  }
}
