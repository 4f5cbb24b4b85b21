package io.loopwarden.junit;

import org.junit.jupiter.api.Test;

/** A sample that is watched, and may block, because its superclass says so. */
class InheritingTestCase extends AllowingBase {

  @Test
  void allowed_by_the_superclass() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  @ExpectBlocking(operation = "java.sql.*")
  void watched_because_the_superclass_is() {}
}
