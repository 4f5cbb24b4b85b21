package io.loopwarden.operators;

/** Spring Boot, from its executable jar. */
class SpringWebFluxTest extends OperatorView {
  SpringWebFluxTest() {
    super(Applications.SPRING_WEBFLUX);
  }
}
