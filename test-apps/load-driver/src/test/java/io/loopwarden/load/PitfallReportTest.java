package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PitfallReportTest {
  private final CaseResult broken = Cases.result(Endpoint.BROKEN, Findings.brokenQuery());

  @Test
  void a_server_is_told_with_its_answers_and_what_the_agent_said() {
    assertThat(PitfallReport.lines(List.of(broken, Cases.result(Endpoint.FIXED)), true))
        .containsExactly(
            "4 A library on a pool, Vert.x",
            "  broken  \"total 1860\" after 1.9 s; others late: 1 of 2, to 1.9 s",
            "  fixed   \"total 1860\" after 1.9 s; others late: 1 of 2, to 1.9 s",
            "  agent   java.sql.PreparedStatement.executeQuery at"
                + " BrokenHandler.handle(BrokenHandler.java:26), 3 x, to 40 ms, up to 12 tasks"
                + " pending",
            "          SELECT ?",
            "  fix     use executeBlocking",
            "  rule    Offload it.");
  }

  @Test
  void findings_of_the_first_requests_alone_are_told_apart() {
    CaseResult fixed = Cases.cold(Endpoint.FIXED, Findings.classLoading());
    assertThat(PitfallReport.lines(List.of(broken, fixed), true))
        .contains(
            "  cold    fixed, while it warmed up: java.lang.ClassLoader.loadClass, 1 x, to 9.0 ms,"
                + " up to 0 tasks pending");
  }
}
