package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One mistake is one finding, in this build of the application and in the next. */
final class FindingIdentityTest {

  @Test
  void a_fingerprint_is_sixteen_hexadecimal_digits() {
    assertThat(fingerprint("java.lang.Thread.sleep", "com.app.Handler.handle"))
        .matches("[0-9a-f]{16}");
  }

  @Test
  void a_moved_line_changes_nothing() {
    assertThat(fingerprint("java.util.concurrent.locks.LockSupport.park", "com.app.Handler.handle"))
        .isEqualTo(
            fingerprint(
                "jdk.internal.misc.Unsafe.park",
                "java.util.concurrent.locks.LockSupport.park",
                "com.app.Handler.handle"));
  }

  @Test
  void a_renumbered_lambda_changes_nothing() {
    assertThat(fingerprint("java.lang.Thread.sleep", "com.app.Handler.lambda$handle$3"))
        .isEqualTo(fingerprint("java.lang.Thread.sleep", "com.app.Handler.lambda$handle$12"));
  }

  @Test
  void the_way_to_the_culprit_changes_nothing() {
    assertThat(
            fingerprint("java.lang.Thread.sleep", "com.app.Handler.handle", "com.app.Router.route"))
        .isEqualTo(
            fingerprint("java.lang.Thread.sleep", "com.app.Handler.handle", "com.app.Timer.fire"));
  }

  @Test
  void another_culprit_is_another_finding() {
    assertThat(fingerprint("java.lang.Thread.sleep", "com.app.Handler.handle"))
        .isNotEqualTo(fingerprint("java.lang.Thread.sleep", "com.app.Handler.answer"));
  }

  @Test
  void another_operation_is_another_finding() {
    assertThat(fingerprint("java.lang.Thread.sleep", "com.app.Handler.handle"))
        .isNotEqualTo(fingerprint("java.lang.Thread.join", "com.app.Handler.handle"));
  }

  private static String fingerprint(String... frames) {
    return WrittenStack.of(frames).named().fingerprint();
  }
}
