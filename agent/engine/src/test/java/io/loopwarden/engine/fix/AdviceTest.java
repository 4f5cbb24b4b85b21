package io.loopwarden.engine.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The advice follows one rule: an asynchronous library, else a bounded pool; cores for computing.
 */
final class AdviceTest {

  @ParameterizedTest
  @CsvSource({
    "reactor, jdbc, R2DBC",
    "vertx, jdbc, executeBlocking",
    "kotlin, jdbc, Dispatchers.IO",
    "netty, jdbc, DefaultEventExecutorGroup",
    "reactor, sleep, Mono.delay",
    "vertx, sleep, setTimer",
    "kotlin, sleep, delay",
    "netty, sleep, schedule",
    "generic, sleep, ScheduledExecutorService",
    "undertow, jdbc, dispatch",
    "undertow, sleep, executeAfter",
    "jetty, file, Handler.Abstract",
    "armeria, jdbc, blockingTaskExecutor",
    "micronaut, http, ExecuteOn",
    "micronaut, dns, DnsAddressResolverGroup",
    "grpc, sleep, directExecutor",
    "jdk-http-server, latch, setExecutor",
    "jdk-http-client, sleep, thenApplyAsync",
    "reactor, http, WebClient",
    "vertx, http, WebClient",
    "generic, http, sendAsync",
    "generic, cpu, availableProcessors",
    "generic, logging, asynchronous",
    "generic, class-loading, before traffic",
  })
  void advice_is_written_for_the_framework(String framework, String category, String expected)
      throws IOException {
    assertThat(FixAdvisor.load().advise(framework, category, "x.Y.z")).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sleep",
        "socket",
        "http",
        "file",
        "dns",
        "process",
        "jdbc",
        "future",
        "queue",
        "latch",
        "semaphore",
        "barrier",
        "condition",
        "lock",
        "executor",
        "park",
        "wait",
        "join",
        "select",
        "monitor",
        "class-loading",
        "random",
        "tls",
        "logging",
        "cpu",
        "stall",
        "never-heard-of"
      })
  void every_category_has_advice_of_one_or_two_lines(String category) throws IOException {
    for (String framework : new String[] {"reactor", "vertx", "kotlin", "netty", "generic"}) {
      assertThat(FixAdvisor.load().advise(framework, category, "x.Y.z").lines())
          .hasSizeBetween(1, 2)
          .allSatisfy(line -> assertThat(line).isNotBlank());
    }
  }

  @Test
  void a_blocked_publisher_is_told_to_be_returned() throws IOException {
    assertThat(FixAdvisor.load().advise("reactor", "future", "reactor.core.publisher.Mono.block"))
        .contains("flatMap");
  }
}
