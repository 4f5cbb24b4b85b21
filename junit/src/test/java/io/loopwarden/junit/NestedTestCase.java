package io.loopwarden.junit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A sample with classes in classes. */
@WatchLoops
class NestedTestCase {

  @Test
  void outer_is_clean() throws Exception {
    NettyLoop.ask(() -> "a result");
  }

  @Nested
  class InnerTestCase {

    @Test
    void nested_blocks() throws Exception {
      NettyLoop.ask(NettyLoop::block);
    }

    @Test
    void nested_is_clean() throws Exception {
      NettyLoop.ask(() -> "a result");
    }
  }

  @Nested
  @AllowBlocking(category = "sleep", reason = "is to be tested")
  class AllowingTestCase {

    @Test
    void nested_may_block() throws Exception {
      NettyLoop.ask(NettyLoop::block);
    }

    @Nested
    class InnermostTestCase {

      @Test
      void innermost_may_block() throws Exception {
        NettyLoop.ask(NettyLoop::block);
      }
    }
  }

  @Nested
  class NestedSetUpTestCase {

    @BeforeAll
    static void set_up_blocks() throws Exception {
      NettyLoop.ask(NettyLoop::block);
    }

    @Test
    void test_of_nested_set_up() throws Exception {
      NettyLoop.ask(() -> "a result");
    }
  }
}
