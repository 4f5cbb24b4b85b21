package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RationTest {

  private static final long MILLISECOND = 1_000_000L;

  @Test
  void a_burst_is_given_at_once_and_then_nothing() {
    Ration ration = new Ration(2, 10);

    assertThat(ration.take(5)).isTrue();
    assertThat(ration.take(5)).isTrue();
    assertThat(ration.take(5)).isFalse();
  }

  @Test
  void one_more_is_earned_with_time_never_above_the_burst() {
    Ration ration = new Ration(2, 10);
    ration.take(0);
    ration.take(0);

    assertThat(ration.take(9 * MILLISECOND)).isFalse();
    assertThat(ration.take(10 * MILLISECOND)).isTrue();
    assertThat(ration.take(11 * MILLISECOND)).isFalse();
    assertThat(ration.take(1_000 * MILLISECOND)).isTrue();
    assertThat(ration.take(1_000 * MILLISECOND)).isTrue();
    assertThat(ration.take(1_000 * MILLISECOND)).isFalse();
  }

  @Test
  void a_cache_forgets_when_full() {
    BoundedCache<String> cache = new BoundedCache<>(10);
    for (int i = 0; i < 1_000; i++) {
      cache.put("key" + i, "value");
      assertThat(cache.size()).isLessThanOrEqualTo(10);
    }

    assertThat(cache.get("key999")).isEqualTo("value");
  }
}
