package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private final Finding connection =
      Findings.of("javax.sql.DataSource.getConnection", Findings.HANDLER, "offload it");

  @Test
  void all_that_is_expected_and_nothing_else_is_as_promised() {
    assertThat(Verdict.complaints(Cases.result(Endpoint.BROKEN, Findings.brokenQuery()), true))
        .isEmpty();
    assertThat(Verdict.complaints(Cases.result(Endpoint.FIXED), true)).isEmpty();
  }

  @Test
  void what_is_expected_and_was_not_found_is_a_complaint() {
    assertThat(Verdict.complaints(Cases.result(Endpoint.BROKEN), true))
        .containsExactly(
            "offload, Vert.x, broken: 0 findings of java.sql.PreparedStatement.executeQuery"
                + " at BrokenHandler.handle, expected is 1");
  }

  @Test
  void what_was_found_beside_it_is_a_complaint_that_names_it() {
    CaseResult result = Cases.result(Endpoint.BROKEN, Findings.brokenQuery(), connection);
    assertThat(Verdict.complaints(result, true))
        .containsExactly(
            "offload, Vert.x, broken: not expected is contract javax.sql.DataSource.getConnection"
                + " at BrokenHandler.handle(BrokenHandler.java:26)");
  }

  @Test
  void the_expected_call_found_in_another_method_is_not_the_expected_finding() {
    Culprit pool = new Culprit("com.zaxxer.hikari.Pool", "call", "Pool.java", 3);
    CaseResult result =
        Cases.result(Endpoint.BROKEN, Findings.of(Findings.QUERY, pool, "offload it"));
    assertThat(Verdict.complaints(result, true)).hasSize(2);
  }

  @Test
  void a_stall_whose_samples_show_the_expected_call_is_no_complaint_beside_it() {
    Finding caller = Findings.stall("62 %  " + Findings.QUERY + "(PgStatement.java:7)");
    CaseResult result = Cases.result(Endpoint.BROKEN, Findings.brokenQuery(), caller);
    assertThat(Verdict.complaints(result, true)).isEmpty();
  }

  @Test
  void a_stall_whose_samples_show_something_else_is_a_complaint() {
    Finding other = Findings.stall("100 %  com.example.vertx.Text.send(Text.java:7)");
    CaseResult result = Cases.result(Endpoint.BROKEN, Findings.brokenQuery(), other);
    assertThat(Verdict.complaints(result, true)).hasSize(1);
  }

  @Test
  void a_finding_without_a_fix_or_a_line_is_of_no_use() {
    Culprit noLine =
        new Culprit("com.example.vertx.BrokenHandler", "handle", null, Culprit.NO_LINE);
    for (Finding finding :
        new Finding[] {
          Findings.of(Findings.QUERY, Findings.HANDLER, " "),
          Findings.of(Findings.QUERY, noLine, "offload it")
        }) {
      assertThat(Verdict.complaints(Cases.result(Endpoint.BROKEN, finding), true))
          .containsExactly(
              "offload, Vert.x, broken: no line or no fix in the finding of"
                  + " java.sql.PreparedStatement.executeQuery at BrokenHandler.handle");
    }
  }

  @Test
  void class_loading_in_the_first_requests_is_no_complaint() {
    assertThat(Verdict.complaints(Cases.cold(Endpoint.FIXED, Findings.classLoading()), true))
        .isEmpty();
  }

  @Test
  void class_loading_under_load_is_a_complaint() {
    assertThat(Verdict.complaints(Cases.result(Endpoint.FIXED, Findings.classLoading()), true))
        .hasSize(1);
  }

  @Test
  void a_query_in_the_first_requests_is_a_complaint() {
    assertThat(Verdict.complaints(Cases.cold(Endpoint.FIXED, Findings.brokenQuery()), true))
        .hasSize(1);
  }

  @Test
  void unanswered_requests_are_a_complaint() {
    assertThat(Verdict.complaints(Cases.result(Endpoint.FIXED, 2, Duration.ZERO), true))
        .containsExactly("offload, Vert.x, fixed: 4 requests were not answered");
  }

  @Test
  void without_the_agent_nothing_has_to_be_found() {
    assertThat(Verdict.complaints(Cases.result(Endpoint.BROKEN), false)).isEmpty();
  }
}
