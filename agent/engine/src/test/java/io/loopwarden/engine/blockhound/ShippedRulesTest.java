package io.loopwarden.engine.blockhound;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.rows.RowReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {

  private static final String QUEUE = "java.util.concurrent.LinkedBlockingQueue";

  private static Map<String, Map<String, Boolean>> narrowed(
      Map<String, Map<String, Boolean>> allowances) throws Exception {
    return ShippedRules.narrowed(allowances, RowReader.readBuiltIn("blockhound.txt"));
  }

  @Test
  void an_allowance_meant_for_a_lock_does_not_allow_a_timed_offer() throws Exception {
    assertThat(narrowed(Map.of(QUEUE, Map.of("offer", true, "poll", true))))
        .isEqualTo(Map.of(QUEUE, Map.of("poll", true)));
  }

  @Test
  void what_a_provider_forbids_stays_forbidden() throws Exception {
    Map<String, Map<String, Boolean>> forbidden = Map.of(QUEUE, Map.of("offer", false));

    assertThat(narrowed(forbidden)).isEqualTo(forbidden);
  }

  @Test
  void other_allowances_are_taken_over_whole() throws Exception {
    Map<String, Map<String, Boolean>> own = Map.of("com.acme.Cache", Map.of("offer", true));

    assertThat(narrowed(own)).isEqualTo(own);
  }
}
