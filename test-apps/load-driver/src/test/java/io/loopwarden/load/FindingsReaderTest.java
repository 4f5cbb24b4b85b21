package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsReaderTest {
  private static final String QUERY =
      """
      {"type":"finding","id":"a1","operation":"java.sql.Statement.executeQuery",\
      "culprit":{"class":"com.example.Broken","method":"handle","file":"Broken.java","line":31},\
      "details":["SELECT ?"],"kind":"contract","lastSeen":"2026-01-01T10:00:00.500Z",\
      "maxNanos":30000000,"count":1,"maxPendingTasks":2,\
      "callTree":["100 %  com.example.Broken.handle(Broken.java:31)"],"fix":"offload it"}""";
  private static final String QUERY_AGAIN =
      """
      {"type":"update","id":"a1","operation":"java.sql.Statement.executeQuery",\
      "culprit":{"class":"com.example.Broken","method":"handle","file":"Broken.java","line":31},\
      "details":["SELECT ?"],"kind":"contract","lastSeen":"2026-01-01T10:00:01Z",\
      "maxNanos":50000000,"count":9,"maxPendingTasks":7,"callTree":[],"fix":"offload it"}""";
  private static final String LONGER_SLEEP =
      """
      {"type":"finding","id":"b2","operation":"java.lang.Thread.sleep","culprit":null,\
      "details":[],"kind":"contract","lastSeen":"2026-01-01T10:00:00Z",\
      "maxNanos":90000000,"count":1,"maxPendingTasks":null,"callTree":[],"fix":"use a timer"}""";

  @TempDir Path directory;

  @Test
  void a_finding_is_read_with_all_that_is_printed() throws IOException {
    assertThat(read(QUERY))
        .containsExactly(
            new Finding(
                "a1",
                "contract",
                "java.sql.Statement.executeQuery",
                new Culprit("com.example.Broken", "handle", "Broken.java", 31),
                List.of("SELECT ?"),
                Instant.parse("2026-01-01T10:00:00.500Z"),
                1,
                30_000_000,
                2,
                List.of("100 %  com.example.Broken.handle(Broken.java:31)"),
                "offload it"));
  }

  @Test
  void the_last_line_of_an_id_is_the_finding() throws IOException {
    List<Finding> findings = read(QUERY, LONGER_SLEEP, QUERY_AGAIN);
    assertThat(findings).extracting(Finding::id).containsExactly("b2", "a1");
    assertThat(findings.get(1).count()).isEqualTo(9);
    assertThat(findings.get(1).longestNanos()).isEqualTo(50_000_000);
    assertThat(findings.get(1).mostPending()).isEqualTo(7);
  }

  @Test
  void the_longest_wait_comes_first() throws IOException {
    assertThat(read(QUERY, LONGER_SLEEP)).extracting(Finding::id).containsExactly("b2", "a1");
  }

  @Test
  void a_finding_without_a_culprit_is_told_by_its_operation() throws IOException {
    assertThat(read(LONGER_SLEEP).get(0).callAndLine()).isEqualTo("java.lang.Thread.sleep");
  }

  @Test
  void tasks_that_the_loop_cannot_count_are_unknown() throws IOException {
    assertThat(read(LONGER_SLEEP).get(0).mostPending()).isEqualTo(-1);
  }

  @Test
  void a_line_that_is_no_finding_is_passed_over() throws IOException {
    assertThat(read("{\"type\":\"start\"}", QUERY)).hasSize(1);
  }

  @Test
  void a_line_that_is_no_json_is_named() {
    assertThatThrownBy(() -> read(QUERY, "{\"type\":"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("report.jsonl:2: ");
  }

  @Test
  void a_finding_without_an_operation_is_refused_with_its_line() {
    assertThatThrownBy(() -> read("{\"type\":\"finding\",\"id\":\"a1\",\"kind\":\"stall\"}"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("report.jsonl:1: ")
        .hasMessageContaining("operation");
  }

  private List<Finding> read(String... lines) throws IOException {
    Path report = directory.resolve("report.jsonl");
    Files.write(report, List.of(lines));
    return FindingsReader.read(report);
  }
}
