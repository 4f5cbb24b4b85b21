package io.loopwarden.operators;

/** Netty without logging library: blocks on the console, and the metrics of the agent itself. */
class NettyPlainTest extends OperatorView {
  NettyPlainTest() {
    super(Applications.NETTY_PLAIN);
  }
}
