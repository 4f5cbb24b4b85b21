package io.loopwarden.junit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A sample that observes itself blocking a loop before its first test. */
@WatchLoops
class ObservingSetUpTestCase {

  @BeforeAll
  static void observed() throws Exception {
    LoopwardenAssertions.assertThat(
            Loopwarden.observe(() -> NettyLoop.ask(NettyLoop::block)).findings())
        .hasSize(1);
  }

  @Test
  void test_of_observed_set_up() {}
}
