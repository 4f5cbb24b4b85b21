package io.loopwarden.junit;

import org.junit.jupiter.api.Test;

/** A sample with one test that is watched and one that is not. */
class OneMethodTestCase {

  @Test
  @WatchLoops
  void watched_method_blocks() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  void unwatched_method_blocks() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }
}
