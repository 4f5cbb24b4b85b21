package io.loopwarden.junit;

import org.junit.jupiter.api.Test;

/** A sample whose tests all block at the same line, and say what they think of it. */
@WatchLoops
@BlockingThreshold("10s")
class PolicyTestCase {

  @Test
  @BlockingThreshold("5ms")
  @AllowBlocking(operation = "java.lang.Thread.sleep", reason = "is to be tested")
  void allowed_by_operation() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  @BlockingThreshold("5ms")
  @AllowBlocking(culprit = "io.loopwarden.*.NettyLoop#bl?ck", reason = "is to be tested")
  void allowed_by_culprit() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  @BlockingThreshold("5ms")
  @AllowBlocking(operation = "java.sql.*", reason = "is to be tested")
  @AllowBlocking(operation = "java.lang.*", category = "jdbc", reason = "is to be tested")
  void another_wait_is_allowed() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  @BlockingThreshold("5ms")
  @ExpectBlocking(operation = "java.lang.Thread.sleep")
  void expected_and_blocks() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  @ExpectBlocking(operation = "java.lang.Thread.sleep")
  void expected_and_does_not_block() throws Exception {
    NettyLoop.ask(() -> "a result");
  }

  @Test
  @ExpectBlocking(operation = "java.lang.Thread.sleep")
  void expected_and_fails_by_itself() {
    throw new IllegalStateException("of its own");
  }

  @Test
  @BlockingThreshold("5ms")
  @ExpectBlocking(operation = "java.sql.*")
  void expected_and_blocks_otherwise() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  void shorter_than_the_threshold_of_the_class() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  @BlockingThreshold("5ms")
  void longer_than_the_threshold_of_the_method() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }
}
