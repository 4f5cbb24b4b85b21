package io.loopwarden.operators;

/** An asynchronous client within Tomcat. */
class TomcatTest extends OperatorView {
  TomcatTest() {
    super(Applications.TOMCAT);
  }
}
