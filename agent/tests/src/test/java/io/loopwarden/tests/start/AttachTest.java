package io.loopwarden.tests.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.start.SelfAttaching;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.AgentJar;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;

/** The agent is attached to a JVM that runs already. */
class AttachTest {

  private static final String AGENT = AgentJar.path().toString();

  @OnEachJdk
  void attached_while_the_application_runs_it_prints_its_banner(Jdk jdk) {
    Outcome outcome = attachable(jdk).run(SelfAttaching.class, AGENT).succeeded();

    assertThat(outcome.outputLines()).containsExactly("hello");
    assertThat(outcome.errorLines()).singleElement().asString().matches(Banner.LINE);
  }

  @OnEachJdk
  void attached_twice_the_second_is_ignored(Jdk jdk) {
    Outcome outcome = attachable(jdk).run(SelfAttaching.class, AGENT, AGENT).succeeded();

    assertThat(outcome.errorLines())
        .hasSize(2)
        .last()
        .isEqualTo("loopwarden: already active in this JVM; this second agent is ignored");
  }

  @OnEachJdk
  void attached_beside_the_flag_the_second_is_ignored(Jdk jdk) {
    Outcome outcome = attachable(jdk).agent("").run(SelfAttaching.class, AGENT).succeeded();

    assertThat(outcome.errorLines())
        .hasSize(2)
        .last()
        .isEqualTo("loopwarden: already active in this JVM; this second agent is ignored");
  }

  /** The second flag keeps JDK 21 and later from warning about any agent that is attached late. */
  private static ForkedJvm attachable(Jdk jdk) {
    return ForkedJvm.of(jdk)
        .jvmArguments("-Djdk.attach.allowAttachSelf=true", "-XX:+EnableDynamicAgentLoading");
  }
}
