package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

  private static final StackNaming NAMING = Naming.standard();

  private static Verdict judged(String category, String... frames) {
    return NAMING.name(Sightings.of(category, frames));
  }

  @Test
  void loading_a_class_is_incidental() {
    Verdict verdict =
        judged(
            "file",
            "java.io.RandomAccessFile.readBytes",
            "jdk.internal.loader.URLClassPath.getResource",
            "jdk.internal.loader.ClassLoaders$AppClassLoader.loadClass",
            "java.lang.ClassLoader.loadClass",
            "com.acme.Handler.handle");

    assertThat(verdict.category()).isEqualTo("class-loading");
    assertThat(verdict.kind()).isEqualTo(Kind.INCIDENTAL);
    assertThat(verdict.throwSafe()).isFalse();
    assertThat(verdict.operation()).isEqualTo("java.lang.ClassLoader.loadClass");
  }

  @Test
  void loading_a_class_of_a_web_application_in_tomcat_is_incidental() {
    Verdict verdict =
        judged(
            "file",
            "java.io.File.getCanonicalPath",
            "org.apache.catalina.webresources.AbstractFileResourceSet.file",
            "org.apache.catalina.loader.WebappClassLoaderBase.findClassInternal",
            "org.apache.catalina.loader.WebappClassLoaderBase.loadClass",
            "com.acme.Handler.handle");

    assertThat(verdict.category()).isEqualTo("class-loading");
    assertThat(verdict.kind()).isEqualTo(Kind.INCIDENTAL);
    assertThat(verdict.operation()).isEqualTo("java.lang.ClassLoader.loadClass");
  }

  @Test
  void a_class_that_a_logger_loads_is_loaded_once_and_no_log_line() {
    assertThat(
            judged(
                    "file",
                    "java.io.RandomAccessFile.readBytes",
                    "org.springframework.boot.loader.jar.NestedJarFile.getInputStream",
                    "java.lang.ClassLoader.loadClass",
                    "ch.qos.logback.classic.Logger.info",
                    "com.acme.Handler.handle")
                .category())
        .isEqualTo("class-loading");
  }

  @Test
  void a_librarys_static_initialiser_is_incidental() {
    assertThat(
            judged(
                    "file",
                    "java.io.FileInputStream.read",
                    "org.springframework.http.MediaTypeFactory.<clinit>",
                    "com.acme.Handler.handle")
                .category())
        .isEqualTo("class-loading");
  }

  @Test
  void a_query_in_the_applications_static_initialiser_stays_a_query_but_must_not_throw() {
    Verdict verdict =
        judged("sleep", "java.lang.Thread.sleep", "com.acme.Config.<clinit>", "com.acme.Main.main");

    assertThat(verdict.category()).isEqualTo("sleep");
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
    assertThat(verdict.throwSafe()).isFalse();
  }

  @Test
  void seeding_is_incidental() {
    Verdict verdict =
        judged(
            "file",
            "java.io.FileInputStream.read",
            "sun.security.provider.NativePRNG$RandomIO.readFully",
            "java.security.SecureRandom.nextBytes",
            "java.util.UUID.randomUUID",
            "com.acme.Handler.handle");

    assertThat(verdict.category()).isEqualTo("random");
    assertThat(verdict.kind()).isEqualTo(Kind.INCIDENTAL);
    assertThat(verdict.operation()).isEqualTo("java.util.UUID.randomUUID");
  }

  @Test
  void an_appender_is_incidental_and_never_throws() {
    Verdict verdict =
        judged(
            "file",
            "java.io.FileOutputStream.writeBytes",
            "ch.qos.logback.core.OutputStreamAppender.writeBytes",
            "ch.qos.logback.classic.Logger.info",
            "com.acme.Handler.handle");

    assertThat(verdict.category()).isEqualTo("logging");
    assertThat(verdict.kind()).isEqualTo(Kind.INCIDENTAL);
    assertThat(verdict.throwSafe()).isFalse();
  }

  @Test
  void the_console_is_logging() {
    assertThat(
            judged(
                    "file",
                    "java.io.FileOutputStream.writeBytes",
                    "java.io.PrintStream.write",
                    "java.io.PrintStream.println",
                    "com.acme.Handler.handle")
                .category())
        .isEqualTo("logging");
  }

  @Test
  void reading_trust_anchors_is_tls_set_up() {
    assertThat(
            judged(
                    "file",
                    "java.io.FileInputStream.read",
                    "sun.security.ssl.TrustStoreManager.getTrustedCerts",
                    "javax.net.ssl.SSLContext.init",
                    "com.acme.Handler.handle")
                .category())
        .isEqualTo("tls");
  }

  @Test
  void reading_over_tls_is_still_reading_but_must_not_throw() {
    Verdict verdict =
        judged(
            "socket",
            "sun.nio.ch.NioSocketImpl.read",
            "sun.security.ssl.SSLSocketInputRecord.read",
            "java.net.HttpURLConnection.getInputStream",
            "com.acme.Handler.handle");

    assertThat(verdict.category()).isEqualTo("http");
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
    assertThat(verdict.throwSafe()).isFalse();
  }

  @Test
  void taking_the_lock_again_after_a_signal_belongs_to_the_wait() {
    Verdict verdict =
        judged(
            "park",
            "java.util.concurrent.locks.LockSupport.park",
            "java.util.concurrent.locks.AbstractQueuedSynchronizer.acquire",
            "java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject.await",
            "java.util.concurrent.LinkedBlockingQueue.take",
            "com.acme.Handler.handle");

    assertThat(verdict.category()).isEqualTo("queue");
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
  }

  @Test
  void a_lock_inside_a_library_without_application_is_incidental() {
    Verdict verdict =
        judged(
            "park",
            "java.util.concurrent.locks.LockSupport.park",
            "java.util.concurrent.locks.ReentrantLock.lock",
            "io.netty.buffer.PoolArena.allocate",
            "io.netty.channel.nio.NioEventLoop.run");

    assertThat(verdict.category()).isEqualTo("lock");
    assertThat(verdict.kind()).isEqualTo(Kind.INCIDENTAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.concurrent.locks.ReentrantLock.tryLock",
        "java.util.concurrent.locks.ReentrantReadWriteLock$WriteLock.tryLock",
        "java.util.concurrent.locks.StampedLock.tryWriteLock",
      })
  void a_timed_attempt_at_a_lock_is_a_wait_that_was_asked_for(String attempt) {
    Verdict verdict =
        judged(
            "park",
            "java.util.concurrent.locks.LockSupport.parkNanos",
            attempt,
            "com.acme.Handler.handle");

    assertThat(verdict.category()).isEqualTo("lock");
    assertThat(verdict.kind()).isEqualTo(Kind.CONTRACT);
  }

  @Test
  void a_framework_reading_its_own_file_is_incidental() {
    Verdict verdict =
        judged("file", "java.io.FileInputStream.read", "io.netty.resolver.HostsFileParser.parse");

    assertThat(verdict.culprit()).isNull();
    assertThat(verdict.kind()).isEqualTo(Kind.INCIDENTAL);
  }

  @Test
  void an_application_reading_a_file_is_not() {
    assertThat(judged("file", "java.io.FileInputStream.read", "com.acme.Handler.handle").kind())
        .isEqualTo(Kind.CONTRACT);
  }

  @Test
  void a_stall_stays_a_stall_whatever_it_was_doing() {
    Verdict verdict =
        NAMING.name(
            Sightings.stall(
                "java.util.concurrent.locks.LockSupport.park",
                "java.util.concurrent.locks.ReentrantLock.lock",
                "com.acme.Handler.handle"));

    assertThat(verdict.kind()).isEqualTo(Kind.STALL);
    assertThat(verdict.category()).isEqualTo("stall");
    assertThat(verdict.throwSafe()).isFalse();
  }

  @Test
  void computation_in_the_application_stays_a_plain_stall() {
    Verdict verdict = NAMING.name(Sightings.stall("com.acme.Image.scale", "com.acme.Main.main"));

    assertThat(verdict.category()).isEqualTo("stall");
    assertThat(verdict.operation()).isEqualTo("com.acme.Image.scale");
  }

  @Test
  void a_query_by_contract_may_throw_at_its_entry() {
    assertThat(
            NAMING
                .name(
                    Sightings.jdbc(
                        "java.sql.Statement.executeQuery",
                        "org.h2.jdbc.JdbcStatement.executeQuery",
                        "com.acme.Dao.load"))
                .throwSafe())
        .isTrue();
  }

  @Test
  void a_drivers_socket_must_not_throw_in_mid_protocol() {
    Verdict verdict =
        judged(
            "socket",
            "sun.nio.ch.NioSocketImpl.read",
            "org.springframework.jdbc.core.JdbcTemplate.query",
            "com.acme.Dao.load");

    assertThat(verdict.category()).isEqualTo("jdbc");
    assertThat(verdict.throwSafe()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "park, java.util.concurrent.FutureTask.get, future",
    "park, java.util.concurrent.ForkJoinTask.join, future",
    "park, reactor.core.publisher.Mono.block, future",
    "park, kotlinx.coroutines.BuildersKt.runBlocking, future",
    "wait, io.netty.util.concurrent.DefaultPromise.await, future",
    "park, java.util.concurrent.LinkedTransferQueue.transfer, queue",
    "park, java.util.concurrent.LinkedBlockingDeque.offer, queue",
    "park, java.util.concurrent.CyclicBarrier.await, barrier",
    "park, java.util.concurrent.Phaser.arriveAndAwaitAdvance, barrier",
    "park, java.util.concurrent.Exchanger.exchange, barrier",
    "park, java.util.concurrent.ThreadPoolExecutor.awaitTermination, executor",
    "park, java.util.concurrent.AbstractExecutorService.invokeAll, executor",
    "park, java.util.concurrent.locks.LockSupport.parkNanos, park",
    "socket, okhttp3.Call.execute, http",
    "socket, org.springframework.web.client.RestTemplate.getForObject, http",
    "socket, redis.clients.jedis.Jedis.get, remote",
  })
  void an_operation_refines_its_category(String probe, String operation, String category) {
    assertThat(judged(probe, operation, "com.acme.Handler.handle").category()).isEqualTo(category);
  }
}
