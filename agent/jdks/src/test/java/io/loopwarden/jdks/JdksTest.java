package io.loopwarden.jdks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JdksTest {

  @Test
  void the_agent_is_tested_at_least_on_the_jdk_that_runs_the_tests() {
    assertThat(Jdks.tested()).extracting(Jdk::feature).contains(Runtime.version().feature());
  }

  @Test
  void a_required_jdk_that_is_missing_is_an_error_that_names_the_variable_to_set() {
    assertThatThrownBy(() -> Jdks.tested("999"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("JAVA999_HOME");
  }
}
