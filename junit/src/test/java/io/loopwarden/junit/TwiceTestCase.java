package io.loopwarden.junit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sample that registers the extension three times. */
@WatchLoops
class TwiceTestCase {

  @RegisterExtension static final LoopwardenExtension AGAIN = new LoopwardenExtension();

  @RegisterExtension final LoopwardenExtension andAgain = new LoopwardenExtension();

  @Test
  void watched_twice_and_blocks() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  void watched_twice_and_clean() throws Exception {
    NettyLoop.ask(() -> "a result");
  }
}
