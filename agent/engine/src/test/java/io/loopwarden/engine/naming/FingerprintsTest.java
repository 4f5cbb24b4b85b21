package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static String fingerprint(String... frames) {
    return Naming.standard().name(Sightings.of("sleep", frames)).fingerprint();
  }

  @Test
  void it_is_sixteen_lower_case_hexadecimal_digits() {
    assertThat(fingerprint("java.lang.Thread.sleep", "com.acme.Handler.handle"))
        .matches("[0-9a-f]{16}");
  }

  @Test
  void it_does_not_change_from_one_release_to_the_next() {
    assertThat(fingerprint("java.lang.Thread.sleep", "com.acme.Handler.handle"))
        .isEqualTo("b796c919d3d9ea23");
  }

  @Test
  void renumbered_lambdas_are_the_same() {
    assertThat(fingerprint("java.lang.Thread.sleep", "com.acme.Handler.lambda$handle$3"))
        .isEqualTo(fingerprint("java.lang.Thread.sleep", "com.acme.Handler.lambda$handle$17"));
  }

  @Test
  void renumbered_lambdas_around_a_lambda_are_the_same() {
    assertThat(fingerprint("java.lang.Thread.sleep", "com.acme.Handler.handle$lambda$1$lambda$0"))
        .isEqualTo(
            fingerprint("java.lang.Thread.sleep", "com.acme.Handler.handle$lambda$4$lambda$0"));
  }

  @Test
  void moved_lines_and_other_callers_are_the_same() {
    assertThat(fingerprint("java.lang.Thread.sleep", "com.acme.Handler.handle", "com.acme.A.a"))
        .isEqualTo(
            fingerprint(
                "java.lang.Thread.sleep0",
                "java.lang.Thread.sleep",
                "com.acme.Handler.handle",
                "com.acme.B.b"));
  }

  @Test
  void another_operation_culprit_or_anonymous_class_is_another() {
    String first = fingerprint("java.lang.Thread.sleep", "com.acme.Handler$1.run");

    assertThat(fingerprint("java.lang.Thread.sleep", "com.acme.Handler$2.run")).isNotEqualTo(first);
    assertThat(fingerprint("java.lang.Thread.join", "com.acme.Handler$1.run")).isNotEqualTo(first);
    assertThat(fingerprint("java.lang.Thread.sleep", "com.acme.Handler$1.go")).isNotEqualTo(first);
  }

  @Test
  void what_happened_to_happen_inside_a_call_is_apart_from_the_call() {
    Verdict read =
        Naming.standard()
            .name(
                Sightings.of(
                    "file", "java.io.FileInputStream.read", "org.unknown.X.load", "com.acme.H.h"));
    Verdict loading =
        Naming.standard()
            .name(
                Sightings.of(
                    "file",
                    "java.io.FileInputStream.read",
                    "java.lang.ClassLoader.loadClass",
                    "org.unknown.X.load",
                    "com.acme.H.h"));

    assertThat(loading.operation()).isEqualTo(read.operation());
    assertThat(loading.fingerprint()).isNotEqualTo(read.fingerprint());
  }

  @Test
  void waits_of_different_frameworks_without_culprit_are_apart() {
    assertThat(fingerprint("java.lang.Thread.sleep", "io.netty.A.a"))
        .isNotEqualTo(fingerprint("java.lang.Thread.sleep", "io.vertx.B.b"));
  }
}
