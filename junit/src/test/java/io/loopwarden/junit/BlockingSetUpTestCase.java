package io.loopwarden.junit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sample that blocks a loop before its first test. */
@ExtendWith(LoopwardenExtension.class)
class BlockingSetUpTestCase {

  @BeforeAll
  static void set_up_blocks() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  void test_of_blocking_set_up() throws Exception {
    NettyLoop.ask(() -> "a result");
  }
}
