package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A method that was declared to block is the operation, and who calls it the culprit. */
class DeclaredNamingTest {

  @Test
  void a_method_of_the_application_is_the_operation_and_its_caller_the_culprit() {
    Verdict verdict =
        named("com.acme.Legacy$Client.call", "com.acme.Handler.handle", "io.netty.channel.X.run");
    assertThat(verdict.operation()).isEqualTo("com.acme.Legacy.Client.call");
    assertThat(culprit(verdict)).isEqualTo("handle");
  }

  @Test
  void what_a_library_calls_for_the_application_is_the_operation_all_the_same() {
    Verdict verdict =
        named("io.netty.util.Declared.call", "io.netty.util.Outer.get", "com.acme.Handler.handle");
    assertThat(verdict.operation()).isEqualTo("io.netty.util.Declared.call");
    assertThat(culprit(verdict)).isEqualTo("handle");
  }

  @Test
  void it_is_contract_blocking_and_may_be_thrown_at() {
    Verdict verdict = named("com.acme.Legacy.call", "com.acme.Handler.handle");
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
    assertThat(verdict.category()).isEqualTo("declared");
    assertThat(verdict.throwSafe()).isTrue();
  }

  private static String culprit(Verdict verdict) {
    StackTraceElement culprit = verdict.culprit();
    return culprit == null ? "none" : culprit.getMethodName();
  }

  private static Verdict named(String... frames) {
    StackTraceElement[] stack = new StackTraceElement[frames.length];
    for (int i = 0; i < frames.length; i++) {
      int dot = frames[i].lastIndexOf('.');
      stack[i] =
          new StackTraceElement(
              frames[i].substring(0, dot), frames[i].substring(dot + 1), "X.java", i + 1);
    }
    return Naming.standard()
        .nameDeclared(new Sighting(stack, "declared", Kind.CONTRACT, null, null, "netty"));
  }
}
