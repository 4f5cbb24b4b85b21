package io.loopwarden.junit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A sample whose one instance blocks a loop as it is made. */
@WatchLoops
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneInstanceTestCase {

  OneInstanceTestCase() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  void test_of_one_instance() throws Exception {
    NettyLoop.ask(() -> "a result");
  }

  @Test
  void test_of_one_instance_blocks() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }
}
