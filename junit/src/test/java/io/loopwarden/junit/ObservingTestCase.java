package io.loopwarden.junit;

import static io.loopwarden.junit.LoopwardenAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A sample that looks at its own findings. */
@WatchLoops
class ObservingTestCase {

  @Test
  void observed_does_not_fail(Findings mine) throws Exception {
    Observed<String> observed = Loopwarden.observe(() -> NettyLoop.ask(NettyLoop::block));

    assertThat(observed.result()).isEqualTo("a result");
    assertThat(observed.findings())
        .hasSize(1)
        .contains("java.lang.Thread.sleep")
        .hasFindingAt("*.NettyLoop#block")
        .allMatch("java.lang.*")
        .doesNotContain("java.sql.*");
    assertThat(mine).isEmpty();
  }

  @Test
  void observed_meets_an_expectation_by_assertions() throws Exception {
    Findings found =
        Loopwarden.observe(
            () -> {
              NettyLoop.ask(NettyLoop::block);
              NettyLoop.ask(NettyLoop::block);
            });

    // The lambda is a method of this class with a type of the agent's in its signature: JUnit's
    // look
    // at this class must not find the wrong one.
    assertThat(found).hasSize(1).allMatch(each -> each.count() == 2, "with two waits");
    assertThat(found.now().get(0).count()).isEqualTo(2);
  }

  @Test
  void blocks_after_an_observation() throws Exception {
    assertThat(Loopwarden.observe(() -> NettyLoop.ask(() -> "a result")).findings()).isEmpty();
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  void observed_failure_arrives() {
    assertThatThrownBy(() -> Loopwarden.observe(ObservingTestCase::fail))
        .isInstanceOf(IOException.class);
  }

  private static void fail() throws IOException {
    throw new IOException("thrown on purpose");
  }

  @Test
  void parameter_tells_what_was_found_so_far(Findings mine) throws Exception {
    assertThat(mine).isEmpty();
    NettyLoop.ask(NettyLoop::block);
    assertThat(mine).hasSize(1).contains("java.lang.Thread.sleep");
    NettyLoop.ask(NettyLoop::block);
    assertThat(mine).hasSize(1).contains("java.lang.Thread.sleep");
  }

  @Test
  void assertion_lists_what_there_is(Findings mine) throws Exception {
    NettyLoop.ask(NettyLoop::block);

    assertThatThrownBy(() -> assertThat(mine).contains("java.sql.*"))
        .hasMessageContaining("expected a finding of java.sql.*, but there were 1")
        .hasMessageContaining("java.lang.Thread.sleep");
  }

  @Test
  void agent_is_active() {
    LoopwardenAssertions.assertActive();
  }
}
