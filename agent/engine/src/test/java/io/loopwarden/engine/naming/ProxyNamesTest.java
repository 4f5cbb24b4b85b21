package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** Calls through proxies and generated clients, by what their callers know. */
class ProxyNamesTest {

  private static final StackNaming NAMING = Naming.standard();

  /** What a library would make a proxy of. */
  public interface Orders extends AllOf<String> {}

  /** The library's own part of it. */
  public interface AllOf<T> {

    /** Reads all. */
    Iterable<T> findAll();
  }

  private static String operation(String proxy, String method) {
    return NAMING
        .name(
            Sightings.of(
                "socket",
                "sun.nio.ch.NioSocketImpl.read",
                "org.apache.ibatis.session.defaults.DefaultSqlSession.selectList",
                "org.apache.ibatis.binding.MapperProxy.invoke",
                proxy + "." + method,
                "com.acme.Handler.handle"))
        .operation();
  }

  private static String proxyOf(Class<?>... interfaces) {
    return Proxy.newProxyInstance(
            Orders.class.getClassLoader(), interfaces, (proxy, method, arguments) -> null)
        .getClass()
        .getName();
  }

  @Test
  void a_proxys_own_interface_names_what_it_inherits() {
    assertThat(operation(proxyOf(Orders.class), "findAll"))
        .isEqualTo("io.loopwarden.engine.naming.ProxyNamesTest.Orders.findAll");
  }

  @Test
  void an_interface_without_the_method_is_passed_over() {
    assertThat(operation(proxyOf(Runnable.class, Orders.class), "findAll"))
        .isEqualTo("io.loopwarden.engine.naming.ProxyNamesTest.Orders.findAll");
  }

  @Test
  void what_no_interface_offers_is_named_by_what_runs_behind_the_proxy() {
    assertThat(operation(proxyOf(Runnable.class), "findAll"))
        .isEqualTo("org.apache.ibatis.session.defaults.DefaultSqlSession.selectList");
  }

  @Test
  void a_generated_stub_is_the_call_although_the_application_holds_it() {
    Verdict verdict =
        NAMING.name(
            Sightings.of(
                "park",
                "java.util.concurrent.locks.LockSupport.park",
                "io.grpc.stub.ClientCalls.blockingUnaryCall",
                "com.acme.GreeterGrpc$GreeterBlockingStub.greet",
                "com.acme.Handler.handle"));

    assertThat(verdict.operation()).isEqualTo("com.acme.GreeterGrpc.GreeterBlockingStub.greet");
    assertThat(verdict.category()).isEqualTo("remote");
    assertThat(verdict.culprit().getClassName()).isEqualTo("com.acme.Handler");
  }

  @Test
  void elements_of_a_stream_are_told_from_those_of_an_iterable() {
    String next = "reactor.core.publisher.BlockingIterable$SubscriberIterator.hasNext";
    String stream = "java.util.stream.ReferencePipeline.forEach";

    assertThat(waited(next, "java.util.Iterator.forEachRemaining", stream))
        .isEqualTo("reactor.core.publisher.Flux.toStream");
    assertThat(waited(next)).isEqualTo("reactor.core.publisher.Flux.toIterable");
  }

  private static String waited(String... inside) {
    String[] frames = new String[inside.length + 2];
    frames[0] = "java.util.concurrent.locks.LockSupport.park";
    System.arraycopy(inside, 0, frames, 1, inside.length);
    frames[frames.length - 1] = "com.acme.Handler.handle";
    return NAMING.name(Sightings.of("park", frames)).operation();
  }
}
