package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseResultTest {
  private final Finding connection =
      Findings.of("javax.sql.DataSource.getConnection", Findings.HANDLER, "offload it");
  private final Finding query = Findings.brokenQuery();

  @Test
  void a_finding_seen_when_the_load_began_was_made_under_load() {
    CaseResult result = Cases.result(Endpoint.BROKEN, connection, query);
    assertThat(result.findings()).hasSize(2);
    assertThat(result.whileCold()).isEmpty();
  }

  @Test
  void a_finding_not_seen_again_after_the_load_began_was_made_while_cold() {
    CaseResult result = Cases.cold(Endpoint.BROKEN, connection, query);
    assertThat(result.findings()).isEmpty();
    assertThat(result.whileCold()).containsExactly(connection, query);
  }

  @Test
  void expected_findings_come_before_others() {
    assertThat(Cases.result(Endpoint.BROKEN, connection, query).findings())
        .containsExactly(query, connection);
  }
}
