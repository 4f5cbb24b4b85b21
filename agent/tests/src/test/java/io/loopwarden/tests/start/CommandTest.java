package io.loopwarden.tests.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.AgentJar;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;

/** The commands of {@code java -jar loopwarden-agent.jar}. */
class CommandTest {

  @OnEachJdk
  void doctor_lists_what_this_jdk_cannot_arm_and_why(Jdk jdk) {
    Outcome outcome = run(jdk, "doctor").succeeded();
    if (jdk.feature() < 18) {
      assertThat(outcome.output())
          .contains("not here      java.io.FileInputStream#transferTo")
          .contains("JDK 18 and later only: copies a file");
    } else {
      assertThat(outcome.output()).doesNotContain("not here");
    }
  }

  @OnEachJdk
  void doctor_says_what_a_run_time_image_without_jdbc_lacks(Jdk jdk) {
    Outcome outcome =
        ForkedJvm.of(jdk)
            .jvmArguments("--limit-modules", "java.base,java.instrument,jdk.management")
            .runJar(AgentJar.path(), "doctor")
            .succeeded();
    assertThat(outcome.output())
        .contains("this run-time image has no java.sql.Statement")
        .doesNotContain("NOT ARMED");
  }

  @OnEachJdk
  void doctor_lists_every_row_when_asked(Jdk jdk) {
    assertThat(run(jdk, "doctor", "--rows").succeeded().outputLines())
        .contains("  armed         java.util.concurrent.locks.LockSupport#park");
  }

  @OnEachJdk
  void a_wrong_command_or_option_gets_one_line_that_says_what_is_allowed(Jdk jdk) {
    assertThat(run(jdk, "docter").exitedWith(2).errorLines())
        .containsExactly("loopwarden: unknown command 'docter'; allowed: doctor, version, help");
    assertThat(run(jdk, "doctor", "--row").exitedWith(2).errorLines())
        .containsExactly("loopwarden: unknown option '--row' of doctor; allowed: --rows");
  }

  @OnEachJdk
  void without_a_command_it_says_what_there_is(Jdk jdk) {
    assertThat(run(jdk).succeeded().output()).contains("-javaagent:loopwarden-agent.jar", "doctor");
  }

  private static Outcome run(Jdk jdk, String... command) {
    return ForkedJvm.of(jdk).runJar(AgentJar.path(), command);
  }
}
