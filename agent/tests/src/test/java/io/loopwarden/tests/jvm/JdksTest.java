package io.loopwarden.tests.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JdksTest {

  @Test
  void the_agent_is_tested_on_17_and_25_at_least() {
    assertThat(Jdks.tested()).extracting(Jdk::feature).contains(17, 25);
  }

  @Test
  void a_missing_jdk_is_an_error_that_names_the_variable_to_set() {
    assertThatThrownBy(() -> Jdks.required(999))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("JAVA999_HOME");
  }
}
