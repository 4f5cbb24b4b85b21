package io.loopwarden.junit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A sample whose one instance blocks a loop and cannot be made. */
@WatchLoops
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenInstanceTestCase {

  BrokenInstanceTestCase() throws Exception {
    NettyLoop.ask(NettyLoop::block);
    throw new IllegalStateException("of its own");
  }

  @Test
  void never_runs() {}
}
