package io.loopwarden.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sample whose tests all pass but for the extension. */
@ExtendWith(LoopwardenExtension.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class BlockingTestCase {

  @Test
  void first_blocks() throws Exception {
    assertThat(NettyLoop.ask(NettyLoop::block)).isEqualTo("a result");
  }

  @Test
  void second_is_clean() throws Exception {
    assertThat(NettyLoop.ask(() -> "a result")).isEqualTo("a result");
  }

  @Test
  void third_blocks_at_the_same_line() throws Exception {
    assertThat(NettyLoop.ask(NettyLoop::block)).isEqualTo("a result");
  }
}
