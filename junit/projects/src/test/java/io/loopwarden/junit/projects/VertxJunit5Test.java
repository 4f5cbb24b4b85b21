package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Beside the extension of Vert.x, whose test context ends a test after its method. */
class VertxJunit5Test {

  @RegisterExtension static final ProjectRun RUN = ProjectRun.of("vertx-junit5");

  @Test
  void only_the_test_whose_handler_blocks_fails() {
    assertThat(RUN.reports().outcomes())
        .containsOnly(
            entry("OrderVerticleTest.clean", "passed"),
            entry("OrderVerticleTest.offloaded", "passed"),
            entry("OrderVerticleTest.blocking", "LoopBlockedError"));
  }

  @Test
  void the_advice_is_one_for_vertx() {
    assertThat(RUN.reports().failureOf("OrderVerticleTest.blocking"))
        .containsPattern("fix +.*vertx\\.");
  }
}
