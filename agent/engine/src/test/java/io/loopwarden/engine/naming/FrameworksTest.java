package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameworksTest {

  private static String framework(String model, String... callers) {
    String[] frames = new String[callers.length + 2];
    frames[0] = "java.lang.Thread.sleep";
    frames[1] = "com.acme.Handler.handle";
    System.arraycopy(callers, 0, frames, 2, callers.length);
    return Naming.standard().name(Sightings.on(model, "sleep", frames)).framework();
  }

  @Test
  void reactor_is_known_by_its_operators_and_by_webflux() {
    assertThat(
            framework("netty", "reactor.core.publisher.MonoMap.onNext", "io.netty.channel.X.read"))
        .isEqualTo("reactor");
    assertThat(framework("netty", "org.springframework.web.reactive.DispatcherHandler.handle"))
        .isEqualTo("reactor");
  }

  @Test
  void vertx_and_quarkus_are_told_the_same() {
    assertThat(framework("netty", "io.vertx.core.impl.ContextImpl.emit", "io.netty.channel.X.read"))
        .isEqualTo("vertx");
    assertThat(framework("netty", "io.quarkus.vertx.runtime.X.run")).isEqualTo("vertx");
  }

  @Test
  void coroutines_are_kotlin() {
    assertThat(framework("user", "kotlin.coroutines.jvm.internal.BaseContinuationImpl.resumeWith"))
        .isEqualTo("kotlin");
  }

  @Test
  void a_plain_netty_handler_is_netty_in_shaded_copies_too() {
    assertThat(framework("netty", "io.netty.channel.X.read")).isEqualTo("netty");
    assertThat(framework("netty", "com.datastax.oss.driver.shaded.netty.channel.X.read"))
        .isEqualTo("netty");
  }

  @Test
  void the_nearest_caller_decides() {
    assertThat(framework("netty", "io.vertx.core.X.run", "reactor.core.publisher.MonoMap.onNext"))
        .isEqualTo("vertx");
  }

  @Test
  void a_reactive_call_inside_a_plain_loop_does_not_make_it_reactive() {
    Verdict verdict =
        Naming.standard()
            .name(
                Sightings.on(
                    "user",
                    "park",
                    "java.util.concurrent.CountDownLatch.await",
                    "reactor.core.publisher.Mono.block",
                    "com.acme.Loop.run"));

    assertThat(verdict.framework()).isEqualTo("generic");
  }

  @Test
  void the_loop_model_decides_when_no_frame_does() {
    assertThat(framework("reactor")).isEqualTo("reactor");
    assertThat(framework("user")).isEqualTo("generic");
  }
}
