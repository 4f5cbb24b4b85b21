package io.loopwarden.operators;

/** Vert.x, on a flat class path. */
class VertxTest extends OperatorView {
  VertxTest() {
    super(Applications.VERTX);
  }
}
