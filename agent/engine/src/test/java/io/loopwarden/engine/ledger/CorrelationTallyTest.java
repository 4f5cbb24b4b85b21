package io.loopwarden.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.ledger.Correlations.Request;
import io.loopwarden.engine.ledger.Correlations.Trace;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrelationTallyTest {

  private final CorrelationTally tally = new CorrelationTally();

  @Test
  void the_latest_three_traces_are_kept_the_latest_one_last() {
    for (int i = 0; i < 5; i++) {
      tally.add(new Correlation("t" + i, "s" + i, Map.of(), null));
    }

    assertThat(tally.correlations().traces())
        .containsExactly(new Trace("t2", "s2"), new Trace("t3", "s3"), new Trace("t4", "s4"));
  }

  @Test
  void a_trace_that_comes_again_is_kept_once() {
    for (String id : new String[] {"a", "b", "a"}) {
      tally.add(new Correlation(id, "s", Map.of(), null));
    }

    assertThat(tally.correlations().traces())
        .containsExactly(new Trace("b", "s"), new Trace("a", "s"));
  }

  @Test
  void the_first_five_routes_and_the_latest_five_requests_are_kept() {
    for (int i = 0; i < 7; i++) {
      tally.add(new Correlation(null, null, Map.of("id", "r" + i), "/" + i));
    }

    assertThat(tally.correlations().routes()).containsExactly("/0", "/1", "/2", "/3", "/4");
    assertThat(tally.correlations().requests())
        .extracting(Request::value)
        .containsExactly("r2", "r3", "r4", "r5", "r6");
  }

  @Test
  void what_belongs_to_no_request_changes_nothing() {
    tally.add(new Correlation("t", "s", Map.of(), "/"));
    Correlations before = tally.correlations();
    tally.add(Correlation.NONE);

    assertThat(tally.correlations()).isSameAs(before);
  }
}
