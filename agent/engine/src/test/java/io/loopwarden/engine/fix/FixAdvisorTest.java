package io.loopwarden.engine.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixAdvisorTest {

  private FixAdvisor advisor;

  @BeforeEach
  void load() throws IOException {
    advisor = FixAdvisor.load();
  }

  @ParameterizedTest
  @CsvSource({
    "reactor, jdbc, java.sql.Statement.executeQuery, R2DBC",
    "vertx, jdbc, java.sql.Statement.executeQuery, executeBlocking",
    "netty, jdbc, java.sql.Statement.executeQuery, DefaultEventExecutorGroup",
    "reactor, sleep, java.lang.Thread.sleep, Mono.delay",
    "vertx, sleep, java.lang.Thread.sleep, vertx.setTimer",
    "netty, sleep, java.lang.Thread.sleep, schedule(",
    "kotlin, sleep, java.lang.Thread.sleep, delay(",
    "generic, sleep, java.lang.Thread.sleep, ScheduledExecutorService",
    "reactor, http, okhttp3.Call.execute, WebClient",
    "generic, http, java.net.http.HttpClient.send, sendAsync",
    "netty, http, okhttp3.Call.execute, enqueue",
    "reactor, future, reactor.core.publisher.Mono.block, in place of block()",
    "vertx, future, java.util.concurrent.CompletableFuture.get, future.compose",
    "netty, dns, java.net.InetAddress.getByName, DnsAddressResolverGroup",
    "generic, class-loading, java.lang.ClassLoader.loadClass, warm-up",
    "generic, logging, org.slf4j.Logger.info, asynchronous appender",
    "netty, cpu, com.acme.Image.scale, availableProcessors",
    "netty, lock, java.util.concurrent.locks.ReentrantLock.lock, memory operations",
  })
  void the_advice_fits_framework_and_category(
      String framework, String category, String operation, String part) {
    assertThat(advisor.advise(framework, category, operation)).contains(part);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reactor", "vertx", "kotlin", "netty", "generic", "unheard-of"})
  void every_wait_gets_at_most_two_lines(String framework) throws IOException {
    Set<String> categories = Set.of("jdbc", "http", "process", "queue", "never-heard-of", "stall");
    for (String category : categories) {
      assertThat(advisor.advise(framework, category, "x.Y.z").lines().count()).isBetween(1L, 2L);
    }
  }

  @Test
  void every_row_is_a_fix_with_known_options() throws IOException {
    List<Row> rows = RowReader.readBuiltIn("fixes.txt");

    assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.verb()).isEqualTo("fix"));
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(Set.of("framework", "operation")).containsAll(row.options().keySet()));
  }
}
