package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private final CaseResult broken = result(Endpoint.BROKEN, List.of(Findings.brokenQuery()));
  private final CaseResult fixed = result(Endpoint.FIXED, List.of());

  @Test
  void the_table_has_a_line_per_case() {
    assertThat(printed(false, List.of()))
        .contains(
            """
            server  endpoint  requests  p50    p99    max    ping p99  agent found
            vertx   broken    2         35 ms  1.9 s  1.9 s  1.9 s     \
            java.sql.PreparedStatement.executeQuery at BrokenHandler.handle(BrokenHandler.java:26)
            vertx   fixed     2         35 ms  1.9 s  1.9 s  1.9 s     nothing
            """);
  }

  @Test
  void each_finding_is_told_with_its_line_numbers_and_fix() {
    assertThat(printed(false, List.of()))
        .contains(
            """
            vertx broken: java.sql.PreparedStatement.executeQuery
              called at       BrokenHandler.handle(BrokenHandler.java:26)
              detail          SELECT ?
              longest         40 ms
              times           3, warm-up included
              tasks pending   12
              fix             use executeBlocking
            """);
  }

  @Test
  void findings_of_the_first_requests_alone_are_told_apart() {
    assertThat(printed(false, List.of()))
        .contains(
            """
            vertx fixed, in its first requests alone: 1 finding
              longest         9.0 ms in java.lang.ClassLoader.loadClass
            """);
  }

  @Test
  void complaints_come_last_and_replace_the_conclusion() {
    assertThat(printed(false, List.of("vertx fixed: bad")))
        .endsWith("\nFAILED  vertx fixed: bad\n")
        .doesNotContain("OK");
  }

  @Test
  void colours_are_for_terminals_alone() {
    assertThat(printed(false, List.of())).doesNotContain("\u001b");
    assertThat(printed(true, List.of())).contains("\u001b[32mOK  \u001b[0m");
  }

  private String printed(boolean colours, List<String> complaints) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8);
    new Summary(out, true, colours).print(List.of(broken, fixed), complaints);
    return text.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static CaseResult result(Endpoint endpoint, List<Finding> findings) {
    Latencies latencies = Latencies.of(List.of(35_000_000L, 1_900_000_000L));
    LoadResult load = new LoadResult(latencies, latencies, 0);
    return new CaseResult(
        ServerApp.VERTX, endpoint, load, findings, List.of(Findings.classLoading()));
  }
}
