package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseResultTest {
  private final Finding connection =
      Findings.of("javax.sql.DataSource.getConnection", Findings.HANDLER, "offload it");
  private final Finding query = Findings.brokenQuery();

  @Test
  void a_finding_seen_when_the_load_began_was_made_under_load() {
    CaseResult result = loadBeganAfterLastSeen(Duration.ZERO);
    assertThat(result.findings()).hasSize(2);
    assertThat(result.whileCold()).isEmpty();
  }

  @Test
  void a_finding_not_seen_again_after_the_load_began_was_made_while_cold() {
    CaseResult result = loadBeganAfterLastSeen(Duration.ofMillis(1));
    assertThat(result.findings()).isEmpty();
    assertThat(result.whileCold()).containsExactly(connection, query);
  }

  @Test
  void the_broken_query_comes_before_other_findings() {
    assertThat(loadBeganAfterLastSeen(Duration.ZERO).findings()).containsExactly(query, connection);
  }

  private CaseResult loadBeganAfterLastSeen(Duration delay) {
    Latencies latencies = Latencies.of(List.of(1_000_000L));
    return CaseResult.of(
        ServerApp.VERTX,
        Endpoint.BROKEN,
        new LoadResult(latencies, latencies, 0),
        Findings.LAST_SEEN.plus(delay),
        List.of(connection, query));
  }
}
