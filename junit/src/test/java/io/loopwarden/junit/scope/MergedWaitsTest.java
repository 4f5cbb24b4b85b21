package io.loopwarden.junit.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.api.WaitsView;
import io.loopwarden.junit.FakeWaits;
import io.loopwarden.junit.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedWaitsTest {

  private static final Attribution BY_TIME =
      new Attribution(Attribution.Kind.BY_TIME, "no other test ran");

  private static Attributed followed(WaitsView waits) {
    return new Attributed(waits, Attribution.FOLLOWED, Policy.PLAIN);
  }

  @Test
  void parts_of_one_finding_are_counted_together() {
    WaitsView whole =
        MergedWaits.merge(
                List.of(
                    followed(FakeWaits.SLEEP.at(10, 30, 1)),
                    followed(FakeWaits.SLEEP.of("contract", 30_000_000).at(40, 70, 2))))
            .get(0)
            .waits();

    assertThat(whole.count()).isEqualTo(2);
    assertThat(whole.totalNanos()).isEqualTo(50_000_000);
    assertThat(whole.maxNanos()).isEqualTo(30_000_000);
    assertThat(whole.beganMillis()).isEqualTo(10);
    assertThat(whole.endedMillis()).isEqualTo(70);
    assertThat(whole.threads()).containsExactly("loop-1", "loop-2");
    assertThat(whole.text())
        .startsWith("BLOCKED 30 ms")
        .endsWith("  in all    2 such waits, 50 ms together\n");
  }

  @Test
  void what_is_attributed_in_another_way_stays_apart() {
    assertThat(
            MergedWaits.merge(
                List.of(
                    followed(FakeWaits.SLEEP),
                    new Attributed(FakeWaits.SLEEP, BY_TIME, Policy.PLAIN))))
        .hasSize(2);
  }

  @Test
  void a_weaker_attribution_is_told() {
    assertThat(new Attributed(FakeWaits.SLEEP, BY_TIME, Policy.PLAIN).text())
        .endsWith("  whose     no other test ran\n");
    assertThat(followed(FakeWaits.SLEEP).text()).doesNotContain("whose");
  }
}
