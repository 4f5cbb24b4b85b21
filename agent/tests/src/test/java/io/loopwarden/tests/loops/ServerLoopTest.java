package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.server.ArmeriaServer;
import com.example.cases.server.GrizzlyServer;
import com.example.cases.server.GrpcService;
import com.example.cases.server.JdkServer;
import com.example.cases.server.JettyServer;
import com.example.cases.server.NettyServer;
import com.example.cases.server.ReactorNettyServer;
import com.example.cases.server.TomcatServer;
import com.example.cases.server.UndertowServer;
import com.example.cases.server.VertxServer;
import com.example.cases.server.WebFluxServer;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.netty.channel.uring.IoUring;

/**
 * A server starts, answers, lets workers wait, idles and stops without a finding; only the one wait
 * on its loop is found.
 */
class ServerLoopTest {

  @OnEachJdk
  void netty_nio(Jdk jdk) {
    onlyTheLoopIsFound("netty", jdk, NettyServer.class, "nio");
  }

  @OnEachJdk
  void netty_epoll(Jdk jdk) {
    onlyTheLoopIsFound("netty", jdk, NettyServer.class, "epoll");
  }

  @OnEachJdk
  void netty_io_uring(Jdk jdk) {
    if (!IoUring.isAvailable()) {
      return; // this machine's kernel forbids it, as most containers do
    }
    onlyTheLoopIsFound("netty", jdk, NettyServer.class, "io_uring");
  }

  @OnEachJdk
  void netty_with_a_number_of_loops_that_follows_the_load(Jdk jdk) {
    onlyTheLoopIsFound("netty", jdk, NettyServer.class, "auto-scaling");
  }

  @OnEachJdk
  void netty_run_by_a_thread_of_the_application(Jdk jdk) {
    onlyTheLoopIsFound("netty", jdk, NettyServer.class, "manual");
  }

  @OnEachJdk
  void reactor_netty(Jdk jdk) {
    onlyTheLoopIsFound("reactor-netty", jdk, ReactorNettyServer.class);
  }

  @OnEachJdk
  void spring_webflux(Jdk jdk) {
    onlyTheLoopIsFound("reactor-netty", jdk, WebFluxServer.class);
  }

  @OnEachJdk
  void vertx(Jdk jdk) {
    onlyTheLoopIsFound("vertx", jdk, VertxServer.class);
  }

  @OnEachJdk
  void armeria(Jdk jdk) {
    onlyTheLoopIsFound("armeria", jdk, ArmeriaServer.class);
  }

  @OnEachJdk
  void grpc_with_a_direct_executor(Jdk jdk) {
    onlyTheLoopIsFound("netty", jdk, GrpcService.class, "direct");
  }

  @OnEachJdk
  void grpc_with_its_own_executor_may_block(Jdk jdk) {
    nothingIsFound(jdk, GrpcService.class, "pool");
  }

  @OnEachJdk
  void undertow(Jdk jdk) {
    onlyTheLoopIsFound("xnio", jdk, UndertowServer.class);
  }

  @OnEachJdk
  void jetty_with_a_handler_that_promised_not_to_block(Jdk jdk) {
    onlyTheLoopIsFound("jetty", jdk, JettyServer.class, "non-blocking");
  }

  @OnEachJdk
  void jetty_with_a_handler_that_may_block(Jdk jdk) {
    nothingIsFound(jdk, JettyServer.class, "blocking");
  }

  @OnEachJdk
  void jdk_server_without_an_executor(Jdk jdk) {
    onlyTheLoopIsFound("jdk-http-server", jdk, JdkServer.class, "dispatcher");
  }

  @OnEachJdk
  void jdk_server_with_an_executor_may_block(Jdk jdk) {
    nothingIsFound(jdk, JdkServer.class, "pool");
  }

  @OnEachJdk
  void grizzly_on_its_selectors(Jdk jdk) {
    onlyTheLoopIsFound("grizzly", jdk, GrizzlyServer.class, "selectors");
  }

  @OnEachJdk
  void grizzly_on_its_workers_may_block(Jdk jdk) {
    nothingIsFound(jdk, GrizzlyServer.class, "workers");
  }

  @OnEachJdk
  void tomcat_may_block(Jdk jdk) {
    nothingIsFound(jdk, TomcatServer.class);
  }

  private static void onlyTheLoopIsFound(
      String model, Jdk jdk, Class<?> server, String... arguments) {
    assertThat(LoopCase.on(jdk).run(server, arguments))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.operation()).isEqualTo("java.lang.Thread.sleep");
              assertThat(finding.loopModel()).isEqualTo(model);
            });
  }

  private static void nothingIsFound(Jdk jdk, Class<?> server, String... arguments) {
    assertThat(LoopCase.on(jdk).run(server, arguments)).isEmpty();
  }
}
