package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CulpritTest {

  private static final StackNaming NAMING = Naming.standard();

  private static String culprit(String... frames) {
    StackTraceElement culprit = NAMING.name(Sightings.of("sleep", frames)).culprit();
    return culprit == null ? "none" : culprit.getClassName() + "." + culprit.getMethodName();
  }

  @Test
  void the_innermost_application_frame_made_the_call() {
    assertThat(
            culprit(
                "java.lang.Thread.sleep",
                "com.acme.Repository.load",
                "com.acme.Handler.handle",
                "io.netty.channel.nio.NioEventLoop.run"))
        .isEqualTo("com.acme.Repository.load");
  }

  @Test
  void an_unlisted_library_inside_the_application_is_not_the_culprit() {
    assertThat(
            culprit("java.lang.Thread.sleep", "org.unknown.Client.call", "com.acme.Handler.handle"))
        .isEqualTo("com.acme.Handler.handle");
  }

  @Test
  void an_unlisted_jar_is_the_culprit_when_no_application_frame_is_there() {
    assertThat(
            culprit(
                "java.lang.Thread.sleep",
                "org.unknown.Inner.call",
                "org.unknown.Outer.call",
                "io.netty.channel.nio.NioEventLoop.run"))
        .isEqualTo("org.unknown.Inner.call");
  }

  @Test
  void libraries_alone_hold_no_culprit() {
    assertThat(culprit("java.lang.Thread.sleep", "io.netty.channel.nio.NioEventLoop.run"))
        .isEqualTo("none");
  }

  @Test
  void a_lambda_of_the_application_is_a_fine_culprit() {
    assertThat(culprit("java.lang.Thread.sleep", "com.acme.Handler.lambda$handle$3"))
        .isEqualTo("com.acme.Handler.lambda$handle$3");
  }

  @Test
  void a_coroutine_body_is_a_fine_culprit() {
    assertThat(culprit("java.lang.Thread.sleep", "com.acme.Handler$handle$1.invokeSuspend"))
        .isEqualTo("com.acme.Handler$handle$1.invokeSuspend");
  }

  @Test
  void generated_classes_are_passed_over() {
    assertThat(
            culprit(
                "java.lang.Thread.sleep",
                "com.acme.Service$$SpringCGLIB$$0.load",
                "com.acme.Service$ByteBuddy$a1b2.load",
                "com.acme.Service$$EnhancerBySpringCGLIB$$77.load",
                "com.acme.Service$$Lambda$12/0x000001.run",
                "com.sun.proxy.$Proxy12.load",
                "com.acme.Handler.handle"))
        .isEqualTo("com.acme.Handler.handle");
  }

  @Test
  void the_agents_frames_at_the_top_are_nobodys() {
    assertThat(
            culprit(
                "java.loopwarden.Probe.enter",
                "io.loopwarden.bootstrap.Incidents.capture",
                "io.loopwarden.engine.capture.Capture.take",
                "io.loopwarden.api.Loopwarden.check",
                "java.lang.Thread.sleep",
                "com.acme.Handler.handle"))
        .isEqualTo("com.acme.Handler.handle");
  }

  @Test
  void tests_of_the_project_are_applications_like_any_other() {
    assertThat(culprit("java.lang.Thread.sleep", "io.loopwarden.tests.SleepApp.handle"))
        .isEqualTo("io.loopwarden.tests.SleepApp.handle");
  }
}
