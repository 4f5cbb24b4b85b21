package io.loopwarden.tests.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import java.time.Duration;

class ForkedJvmTest {

  @OnEachJdk
  void the_child_runs_on_the_named_jdk(Jdk jdk) {
    Outcome outcome = ForkedJvm.of(jdk).run(PrintingChild.class).succeeded();

    assertThat(outcome.outputLines()).containsExactly("feature " + jdk.feature());
  }

  @OnEachJdk
  void jvm_arguments_and_program_arguments_stand_in_their_places(Jdk jdk) {
    Outcome outcome =
        ForkedJvm.of(jdk).jvmArguments("-Dgreeting=hello").run(PrintingChild.class, "exit", "3");

    assertThat(outcome.exitedWith(3).errorLines()).containsExactly("greeting hello");
  }

  @OnEachJdk
  void a_child_over_its_time_is_killed_and_what_it_printed_and_where_it_stood_is_shown(Jdk jdk) {
    ForkedJvm forked = ForkedJvm.of(jdk).timeout(Duration.ofSeconds(2));

    assertThatThrownBy(() -> forked.run(PrintingChild.class, "hang"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("killed after 2 s", "hanging for ever", "PrintingChild.main");
  }

  @OnEachJdk
  void an_unexpected_exit_status_shows_both_streams(Jdk jdk) {
    Outcome outcome = ForkedJvm.of(jdk).run(PrintingChild.class, "exit", "7");

    assertThatThrownBy(outcome::succeeded)
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("exit status 7", "feature " + jdk.feature(), "greeting null");
  }
}
