package io.loopwarden.operators;

/** Quarkus, from its fast-jar. */
class QuarkusTest extends OperatorView {
  QuarkusTest() {
    super(Applications.QUARKUS);
  }
}
