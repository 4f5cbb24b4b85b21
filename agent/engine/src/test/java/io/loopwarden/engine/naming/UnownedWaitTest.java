package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A wait no application frame asked for still has a name, and mostly is nobody's fault. */
final class UnownedWaitTest {

  @Test
  void inner_code_of_the_jdk_is_named_by_the_specified_call_it_makes() {
    assertThat(
            WrittenStack.of(
                    "java.net.SocketInputStream.read",
                    "java.io.BufferedInputStream.read",
                    "sun.net.www.http.KeepAliveStreamCleaner.run",
                    "java.lang.Thread.run")
                .seenAs("socket")
                .named()
                .operation())
        .isEqualTo("java.io.BufferedInputStream.read");
  }

  @Test
  void a_library_that_reads_its_own_file_does_so_incidentally() {
    Verdict verdict =
        WrittenStack.of("java.io.FileInputStream.read", "io.netty.resolver.HostsFileParser.parse")
            .seenAs("file")
            .named();
    assertThat(verdict.kind()).isEqualTo(Kind.INCIDENTAL);
    assertThat(verdict.culprit()).isNull();
  }

  @Test
  void a_library_that_waits_for_a_result_waits_by_contract() {
    assertThat(
            WrittenStack.of(
                    "java.util.concurrent.locks.LockSupport.park",
                    "java.util.concurrent.CompletableFuture.get",
                    "io.netty.resolver.dns.DnsNameResolver.resolve")
                .seenAs("park")
                .named()
                .kind())
        .isEqualTo(Kind.CONTRACT);
  }

  @Test
  void code_of_an_unlisted_jar_is_the_culprit_when_the_application_is_not_on_the_stack() {
    Verdict verdict =
        WrittenStack.of("java.io.FileInputStream.read", "org.unlisted.Licence.check")
            .seenAs("file")
            .named();
    assertThat(verdict.culprit()).isNotNull();
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
  }

  @Test
  void code_of_an_unlisted_jar_is_not_the_culprit_when_the_application_called_it() {
    Verdict verdict =
        WrittenStack.of(
                "java.io.FileInputStream.read",
                "org.unlisted.Licence.check",
                "com.app.Handler.handle")
            .seenAs("file")
            .named();
    assertThat(verdict.culprit()).hasToString("com.app.Handler.handle(Handler.java:12)");
  }

  @Test
  void a_stack_without_frames_has_a_name_too() {
    assertThat(WrittenStack.of().named().operation()).isEqualTo("unknown");
  }
}
