package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The advice fits the framework the handler is written for, not the transport below it. */
final class HandlerFrameworkTest {

  private static final String[] SLEEP = {"java.lang.Thread.sleep", "com.app.Handler.handle"};
  private static final String NETTY = "io.netty.channel.nio.NioEventLoop.run";

  @Test
  void a_reactor_operator_around_the_handler_makes_it_reactor() {
    assertThat(framework("netty", "reactor.core.publisher.FluxMap.onNext", NETTY))
        .isEqualTo("reactor");
  }

  @Test
  void a_webflux_handler_is_reactor() {
    assertThat(
            framework(
                "netty",
                "org.springframework.web.reactive.result.method.InvocableHandlerMethod.invoke",
                NETTY))
        .isEqualTo("reactor");
  }

  @Test
  void a_loop_of_reactor_netty_is_reactor_without_any_frame() {
    assertThat(framework("reactor-netty", NETTY)).isEqualTo("reactor");
  }

  @Test
  void a_loop_of_vertx_is_vertx_without_any_frame() {
    assertThat(framework("vertx", NETTY)).isEqualTo("vertx");
  }

  @Test
  void the_framework_nearest_to_the_handler_decides() {
    assertThat(
            framework(
                "vertx",
                "reactor.core.publisher.FluxMap.onNext",
                "io.vertx.core.impl.ContextImpl.emit",
                NETTY))
        .isEqualTo("reactor");
  }

  @Test
  void a_coroutine_is_kotlin() {
    assertThat(framework("netty", "kotlin.coroutines.jvm.internal.BaseContinuationImpl.resumeWith"))
        .isEqualTo("kotlin");
  }

  @Test
  void a_shaded_transport_is_netty() {
    assertThat(framework("user", "com.acme.shaded.io.netty.channel.nio.NioEventLoop.run"))
        .isEqualTo("netty");
  }

  @Test
  void a_plain_thread_is_generic() {
    assertThat(framework("user", "java.lang.Thread.run")).isEqualTo("generic");
  }

  private static String framework(String model, String... below) {
    String[] frames = new String[SLEEP.length + below.length];
    System.arraycopy(SLEEP, 0, frames, 0, SLEEP.length);
    System.arraycopy(below, 0, frames, SLEEP.length, below.length);
    return WrittenStack.of(frames).seenAs("sleep").onLoopOf(model).named().framework();
  }
}
