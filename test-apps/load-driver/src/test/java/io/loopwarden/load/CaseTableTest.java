package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseTableTest {
  private final CaseResult broken = Cases.result(Endpoint.BROKEN, Findings.brokenQuery());
  private final CaseResult fixed = Cases.result(Endpoint.FIXED);

  @Test
  void each_case_has_a_line() {
    assertThat(CaseTable.lines(List.of(broken, fixed), true))
        .containsExactly(
            "#  pitfall  server  endpoint  one takes  at once  p50    max    others late"
                + "       agent found",
            "4  offload  Vert.x  broken    1.9 s      2        35 ms  1.9 s  1 of 2, to 1.9 s"
                + "  PreparedStatement.executeQuery",
            "4  offload  Vert.x  fixed     1.9 s      2        35 ms  1.9 s  1 of 2, to 1.9 s"
                + "  nothing");
  }

  @Test
  void findings_after_the_first_are_counted() {
    CaseResult two = Cases.result(Endpoint.BROKEN, Findings.brokenQuery(), Findings.classLoading());
    assertThat(CaseTable.lines(List.of(two), true).get(1))
        .endsWith("PreparedStatement.executeQuery, 1 more");
  }

  @Test
  void without_the_agent_it_found_neither_something_nor_nothing() {
    assertThat(CaseTable.lines(List.of(fixed), false).get(1)).endsWith("(not running)");
  }

  @Test
  void others_answered_in_less_than_a_tenth_of_a_second_are_not_late() {
    assertThat(CaseTable.late(Latencies.of(List.of(99_999_999L, 5L)))).isEqualTo("none");
    assertThat(CaseTable.late(Latencies.of(List.of(100_000_000L, 5L))))
        .isEqualTo("1 of 2, to 100 ms");
  }
}
