package io.loopwarden.junit;

import org.junit.jupiter.api.Test;

/** A sample without a loop. */
@WatchLoops
class NoLoopTestCase {

  @Test
  @MaxLoopLag(p99 = "2m")
  void lag_without_a_loop() {}
}
