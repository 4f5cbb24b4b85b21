package io.loopwarden.operators;

/** Spring Boot, logging JSON by a setting of its own. */
class SpringWebFluxJsonTest extends OperatorView {
  SpringWebFluxJsonTest() {
    super(Applications.SPRING_WEBFLUX_JSON);
  }
}
