package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperationTest {

  private static final StackNaming NAMING = Naming.standard();
  private static final String EXECUTE_QUERY = "java.sql.Statement.executeQuery";

  private static String operation(String... frames) {
    return NAMING.name(Sightings.of("park", frames)).operation();
  }

  private static String contractOperation(String... frames) {
    return NAMING.name(Sightings.jdbc(EXECUTE_QUERY, frames)).operation();
  }

  @Test
  void the_outermost_frame_inside_the_culprit_is_the_call() {
    assertThat(
            operation(
                "jdk.internal.misc.Unsafe.park",
                "java.util.concurrent.locks.LockSupport.park",
                "java.util.concurrent.CompletableFuture.waitingGet",
                "java.util.concurrent.CompletableFuture.join",
                "com.acme.Handler.handle"))
        .isEqualTo("java.util.concurrent.CompletableFuture.join");
  }

  @Test
  void an_unlisted_library_is_named_by_what_the_application_called() {
    assertThat(
            operation(
                "java.lang.Thread.sleep",
                "org.unknown.Retry.pause",
                "org.unknown.Client.call",
                "com.acme.Handler.handle"))
        .isEqualTo("org.unknown.Client.call");
  }

  @Test
  void when_only_runners_are_left_the_innermost_frame_is_the_call() {
    assertThat(operation("java.lang.reflect.Method.invoke", "com.acme.Handler.handle"))
        .isEqualTo("java.lang.reflect.Method.invoke");
  }

  @Test
  void interceptors_of_a_proxy_are_passed_through() {
    assertThat(
            operation(
                "java.net.SocketInputStream.read",
                "org.springframework.data.jpa.repository.support.SimpleJpaRepository.findById",
                "org.springframework.data.repository.core.support.RepositoryComposition.invoke",
                "org.springframework.aop.framework.JdkDynamicAopProxy.invoke",
                "jdk.proxy2.$Proxy99.findById",
                "com.acme.Handler.handle"))
        .isEqualTo("org.springframework.data.jpa.repository.support.SimpleJpaRepository.findById");
  }

  @Test
  void a_framework_alone_is_named_by_the_call_it_made() {
    assertThat(
            operation(
                "java.util.concurrent.locks.LockSupport.park",
                "java.util.concurrent.CompletableFuture.join",
                "io.netty.resolver.Foo.resolve",
                "io.netty.channel.nio.NioEventLoop.run",
                "java.lang.Thread.run"))
        .isEqualTo("java.util.concurrent.CompletableFuture.join");
  }

  @Test
  void the_jdk_alone_is_named_by_its_outermost_call_not_by_the_start_of_the_thread() {
    assertThat(
            operation(
                "java.util.concurrent.locks.LockSupport.park",
                "java.util.concurrent.LinkedBlockingQueue.take",
                "java.util.concurrent.ThreadPoolExecutor.getTask",
                "java.util.concurrent.ThreadPoolExecutor.runWorker",
                "java.util.concurrent.ThreadPoolExecutor$Worker.run",
                "java.lang.Thread.run"))
        .isEqualTo("java.util.concurrent.ThreadPoolExecutor.getTask");
  }

  @Test
  void a_constructor_is_written_as_one() {
    assertThat(
            operation(
                "java.io.FileInputStream.open0",
                "java.io.FileInputStream.<init>",
                "com.acme.Handler.handle"))
        .isEqualTo("new java.io.FileInputStream");
  }

  @Test
  void a_nested_public_type_is_written_with_dots() {
    assertThat(
            operation(
                "java.util.concurrent.ForkJoinPool$ManagedBlocker.block",
                "com.acme.Handler.handle"))
        .isEqualTo("java.util.concurrent.ForkJoinPool.ManagedBlocker.block");
  }

  @Test
  void the_drivers_own_method_is_known_by_its_contract() {
    assertThat(contractOperation("org.h2.jdbc.JdbcStatement.executeQuery", "com.acme.Dao.load"))
        .isEqualTo(EXECUTE_QUERY);
  }

  @Test
  void a_pools_wrapper_of_the_same_method_keeps_the_contract() {
    assertThat(
            contractOperation(
                "org.h2.jdbc.JdbcPreparedStatement.executeQuery",
                "com.zaxxer.hikari.pool.ProxyPreparedStatement.executeQuery",
                "com.zaxxer.hikari.pool.HikariProxyPreparedStatement.executeQuery",
                "com.acme.Dao.load"))
        .isEqualTo(EXECUTE_QUERY);
  }

  @Test
  void frames_inside_the_woven_method_do_not_hide_the_contract() {
    assertThat(
            contractOperation(
                "sun.nio.ch.NioSocketImpl.read",
                "org.postgresql.core.v3.QueryExecutorImpl.execute",
                "org.postgresql.jdbc.PgStatement.executeQuery",
                "com.acme.Dao.load"))
        .isEqualTo(EXECUTE_QUERY);
  }

  @Test
  void a_template_over_the_driver_is_the_call() {
    assertThat(
            contractOperation(
                "org.h2.jdbc.JdbcStatement.executeQuery",
                "org.springframework.jdbc.core.JdbcTemplate$1.doInStatement",
                "org.springframework.jdbc.core.JdbcTemplate.execute",
                "org.springframework.jdbc.core.JdbcTemplate.query",
                "com.acme.Dao.load"))
        .isEqualTo("org.springframework.jdbc.core.JdbcTemplate.query");
  }

  @Test
  void a_rewritten_call_site_shows_no_frame_and_is_named_by_contract() {
    Sighting sighting =
        new Sighting(
            Sightings.stack("java.loopwarden.Bridge.sleep", "com.acme.Handler.handle"),
            "sleep",
            Kind.CONTRACT,
            "java.lang.Thread.sleep",
            "sleep",
            "netty");

    assertThat(NAMING.name(sighting).operation()).isEqualTo("java.lang.Thread.sleep");
  }

  @Test
  void an_empty_stack_has_a_name_too() {
    assertThat(NAMING.name(Sightings.of("park")).operation()).isEqualTo("unknown");
  }
}
