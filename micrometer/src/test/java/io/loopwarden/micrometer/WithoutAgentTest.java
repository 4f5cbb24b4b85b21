package io.loopwarden.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs in a JVM that has no class of the agent at all. */
@Tag("without-agent")
class WithoutAgentTest {

  @Test
  void nothing_is_bound() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    new LoopwardenMetrics().bindTo(registry);

    assertThat(WithoutAgentTest.class.getResource("/io/loopwarden/api/LedgerAccess.class"))
        .isNull();
    assertThat(registry.getMeters()).isEmpty();
  }
}
