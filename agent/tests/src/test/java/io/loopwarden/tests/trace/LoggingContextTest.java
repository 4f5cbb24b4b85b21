package io.loopwarden.tests.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.traced.LoggedRequests;
import com.fasterxml.jackson.databind.JsonNode;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Ids of requests that an application keeps in SLF4J's logging context. */
class LoggingContextTest {

  private static final String SLF4J_2 = "loopwarden.logback";
  private static final String SLF4J_1 = "loopwarden.older.logback";

  @TempDir Path directory;

  @OnEachJdk
  void the_id_of_the_request_is_named(Jdk jdk) {
    run(jdk, SLF4J_2, "", "requestId", "r-17", "other", "of no interest");
    assertThat(finding().path("requests"))
        .hasToString("[{\"key\":\"requestId\",\"value\":\"r-17\"}]");
  }

  @OnEachJdk
  void the_older_slf4j_is_asked_too(Jdk jdk) {
    run(jdk, SLF4J_1, "", "X-Request-ID", "r-17");
    assertThat(finding().path("requests").path(0).path("value").asText()).isEqualTo("r-17");
  }

  @OnEachJdk
  void ids_of_a_trace_count_as_its_ids_where_there_is_no_opentelemetry(Jdk jdk) {
    run(jdk, SLF4J_2, "", "traceId", "4bf92f", "spanId", "00f067");
    assertThat(finding().path("traces"))
        .hasToString("[{\"traceId\":\"4bf92f\",\"spanId\":\"00f067\"}]");
    assertThat(finding().path("requests")).isEmpty();
  }

  @OnEachJdk
  void names_of_ones_own_are_asked_for_instead(Jdk jdk) {
    run(jdk, SLF4J_2, ",mdc=tenant;order", "requestId", "r-17", "tenant", "acme", "order", "7");
    assertThat(finding().path("requests"))
        .hasToString(
            "[{\"key\":\"tenant\",\"value\":\"acme\"},{\"key\":\"order\",\"value\":\"7\"}]");
  }

  @OnEachJdk
  void nothing_is_read_when_that_is_off(Jdk jdk) {
    run(jdk, SLF4J_2, ",mdc=off", "requestId", "r-17");
    assertThat(finding().path("requests")).isEmpty();
  }

  @OnEachJdk
  void a_hostile_value_neither_starts_a_line_nor_is_written_whole(Jdk jdk) {
    String forged = "x\\nloopwarden: FORGED \\033[31m";
    Outcome outcome = run(jdk, SLF4J_2, "", "requestId", forged + "y".repeat(10_000));
    assertThat(outcome.errorLines()).noneMatch(line -> line.startsWith("loopwarden: FORGED"));
    assertThat(outcome.errors()).doesNotContain("y".repeat(300));
    assertThat(finding().path("requests").path(0).path("value").asText())
        .startsWith("x\nloopwarden: FORGED")
        .hasSize(201);
  }

  private JsonNode finding() {
    return JsonReport.latest(report()).get(0).json();
  }

  private Outcome run(Jdk jdk, String logback, String settings, String... context) {
    return ForkedJvm.of(jdk)
        .agent("report=" + report() + ",log=stderr,summary=off" + settings)
        .classPath(Libraries.logback(logback))
        .run(LoggedRequests.class, context)
        .succeeded();
  }

  private Path report() {
    return directory.resolve("report.jsonl");
  }
}
