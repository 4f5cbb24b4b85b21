package io.loopwarden.junit.allowing.below;

import io.loopwarden.junit.NettyLoop;
import io.loopwarden.junit.WatchLoops;
import org.junit.jupiter.api.Test;

/** A sample that may block because a package above says so. */
@WatchLoops
class PackageTestCase {

  @Test
  void allowed_by_a_package_above() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }
}
