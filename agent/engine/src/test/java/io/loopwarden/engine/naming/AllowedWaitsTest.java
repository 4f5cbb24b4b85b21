package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A rule allows a wait by any frame of the stack, and says which rule and why. */
final class AllowedWaitsTest {

  private static WrittenStack sleeping() {
    return WrittenStack.of(
            "java.lang.Thread.sleep", "com.app.Backoff.pause", "com.app.Client.retry")
        .seenAs("sleep");
  }

  @Test
  void a_wait_without_a_rule_is_not_allowed() {
    assertThat(sleeping().named().allowedBy()).isNull();
  }

  @Test
  void a_rule_for_a_method_allows_what_runs_below_it_and_gives_its_reason() {
    assertThat(sleeping().withUserRows("allow com.app.Client#retry : agreed").named().allowedBy())
        .isEqualTo("rules.txt:1: agreed");
  }

  @Test
  void a_rule_for_a_class_covers_all_its_methods() {
    assertThat(sleeping().withUserRows("allow com.app.Backoff : agreed").named().allowedBy())
        .isNotNull();
  }

  @Test
  void a_rule_for_a_package_covers_all_its_classes() {
    assertThat(sleeping().withUserRows("allow com.app.* : agreed").named().allowedBy()).isNotNull();
  }

  @Test
  void a_rule_for_another_category_does_not_count() {
    assertThat(
            sleeping()
                .withUserRows("allow com.app.Client category=file,dns : agreed")
                .named()
                .allowedBy())
        .isNull();
  }

  @Test
  void a_rule_for_another_operation_does_not_count() {
    assertThat(
            sleeping()
                .withUserRows("allow com.app.Client operation=java.lang.Thread.join : agreed")
                .named()
                .allowedBy())
        .isNull();
  }

  @Test
  void a_rule_for_a_suffix_covers_shaded_copies() {
    assertThat(sleeping().withUserRows("allow app.Client suffix=yes : agreed").named().allowedBy())
        .isNotNull();
  }

  @Test
  void a_shaded_loop_may_pause_after_an_unexpected_error() {
    assertThat(
            WrittenStack.of(
                    "java.lang.Thread.sleep",
                    "io.grpc.netty.shaded.io.netty.channel.nio.NioIoHandler.handleLoopException")
                .seenAs("sleep")
                .named()
                .allowedBy())
        .startsWith("allowances.txt:");
  }
}
