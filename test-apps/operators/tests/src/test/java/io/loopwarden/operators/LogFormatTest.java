package io.loopwarden.operators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogFormatTest {

  @Test
  void a_line_has_level_logger_and_message_and_what_follows_it_is_no_entry() {
    String output =
        """
        own-log 2026-11-26 11:01:02,345 WARN  [vert.x-eventloop-thread-0] a.b.C: said: this
        \tat a.b.C.d(C.java:1)
        own-log 2026-11-26 11:01:02,346 INFO  [main [1]] a.b.D: more
        """;
    assertThat(LogFormat.LINES.entries(output))
        .containsExactly(
            new LogEntry("WARN", "a.b.C", "said: this"), new LogEntry("INFO", "a.b.D", "more"));
  }

  @Test
  void a_line_of_the_agent_itself_is_no_entry_of_the_applications_log() {
    assertThat(LogFormat.LINES.entries("loopwarden: BLOCKED 150 ms  java.lang.Thread.sleep\n"))
        .isEmpty();
  }

  @Test
  void a_block_of_the_agent_is_a_warning_of_where_it_was_called() {
    String output =
        """
        ready on port 1
        loopwarden: BLOCKED 150 ms  java.lang.Thread.sleep  on loop-1 (netty)
          at        a.b.C.d(C.java:1)
          fix       use a timer
        """;
    assertThat(LogFormat.BLOCKS.entries(output))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.logger()).isEqualTo("loopwarden.finding");
              assertThat(entry.message()).contains("java.lang.Thread.sleep", "a.b.C.d(C.java:1)");
            });
  }

  @Test
  void an_object_of_the_elastic_common_schema_has_its_level_and_logger_below_log() {
    String output =
        """
        loopwarden: not JSON
        {"@timestamp":"2026-11-26T11:01:02Z","log":{"level":"WARN","logger":"a.b.C"},"message":"said"}
        """;
    assertThat(LogFormat.ELASTIC_COMMON_SCHEMA.entries(output))
        .containsExactly(new LogEntry("WARN", "a.b.C", "said"));
  }
}
