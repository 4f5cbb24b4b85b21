package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
  @Test
  void a_broken_endpoint_with_its_query_found_is_as_promised() {
    assertThat(complaints(Endpoint.BROKEN, 0, Findings.brokenQuery())).isEmpty();
  }

  @Test
  void a_broken_endpoint_without_a_finding_is_a_complaint() {
    assertThat(complaints(Endpoint.BROKEN, 0))
        .containsExactly(
            "vertx broken: no finding names the JDBC call, the handler's line and a fix");
  }

  @Test
  void another_call_of_the_handler_is_not_the_query() {
    Finding connection =
        Findings.of("javax.sql.DataSource.getConnection", Findings.HANDLER, "offload it");
    assertThat(complaints(Endpoint.BROKEN, 0, connection)).hasSize(1);
  }

  @Test
  void a_query_found_in_another_class_is_not_the_handlers_line() {
    Culprit pool = new Culprit("com.zaxxer.hikari.Pool", "call", "Pool.java", 3);
    assertThat(complaints(Endpoint.BROKEN, 0, Findings.of(Findings.QUERY, pool, "offload it")))
        .hasSize(1);
  }

  @Test
  void a_finding_without_a_fix_is_not_enough() {
    assertThat(complaints(Endpoint.BROKEN, 0, Findings.of(Findings.QUERY, Findings.HANDLER, " ")))
        .hasSize(1);
  }

  @Test
  void a_fixed_endpoint_with_any_finding_is_a_complaint_that_names_it() {
    assertThat(complaints(Endpoint.FIXED, 0, Findings.brokenQuery()))
        .containsExactly(
            "vertx fixed: must have no finding, has java.sql.PreparedStatement.executeQuery"
                + " at BrokenHandler.handle(BrokenHandler.java:26)");
  }

  @Test
  void class_loading_in_the_first_requests_of_a_fixed_endpoint_is_no_complaint() {
    assertThat(complaintsOfColdFixed(Findings.classLoading())).isEmpty();
  }

  @Test
  void class_loading_of_a_fixed_endpoint_under_load_is_a_complaint() {
    assertThat(complaints(Endpoint.FIXED, 0, Findings.classLoading())).hasSize(1);
  }

  @Test
  void a_query_in_the_first_requests_of_a_fixed_endpoint_is_a_complaint() {
    assertThat(complaintsOfColdFixed(Findings.brokenQuery())).hasSize(1);
  }

  @Test
  void unanswered_requests_are_a_complaint() {
    assertThat(complaints(Endpoint.FIXED, 4))
        .containsExactly("vertx fixed: 4 requests were not answered");
  }

  @Test
  void without_the_agent_nothing_has_to_be_found() {
    assertThat(Verdict.complaints(List.of(result(Endpoint.BROKEN, 0)), false)).isEmpty();
  }

  private static List<String> complaints(Endpoint endpoint, int failures, Finding... findings) {
    return Verdict.complaints(List.of(result(endpoint, failures, findings)), true);
  }

  private static List<String> complaintsOfColdFixed(Finding finding) {
    LoadResult load = result(Endpoint.FIXED, 0).load();
    CaseResult result =
        new CaseResult(ServerApp.VERTX, Endpoint.FIXED, load, List.of(), List.of(finding));
    return Verdict.complaints(List.of(result), true);
  }

  private static CaseResult result(Endpoint endpoint, int failures, Finding... findings) {
    Latencies latencies = Latencies.of(List.of(1_000_000L));
    LoadResult load = new LoadResult(latencies, latencies, failures);
    return new CaseResult(ServerApp.VERTX, endpoint, load, List.of(findings), List.of());
  }
}
