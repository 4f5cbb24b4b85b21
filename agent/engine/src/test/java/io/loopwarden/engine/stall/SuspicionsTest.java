package io.loopwarden.engine.stall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What one look alone shows is believed when it is shown again and again. */
class SuspicionsTest {

  private final Suspicions suspicions = new Suspicions();
  private long turn;

  @Test
  void what_was_seen_once_or_twice_is_not_believed() {
    assertThat(seen("scale")).isFalse();
    assertThat(seen("scale")).isFalse();
    assertThat(seen("scale")).isTrue();
  }

  @Test
  void what_chance_shows_now_and_then_is_never_believed() {
    for (int round = 0; round < 100; round++) {
      assertThat(seen("send")).isFalse();
      seen("scale");
      seen("scale");
    }
    assertThat(seen("scale")).isTrue();
  }

  @Test
  void a_turn_that_is_asked_about_again_counts_once() {
    seen("scale");
    for (int again = 0; again < 10; again++) {
      assertThat(suspicions.confirm(turn, "scale")).isFalse();
    }
    assertThat(seen("scale")).isFalse();
    assertThat(seen("scale")).isTrue();
  }

  private boolean seen(String name) {
    return suspicions.confirm(++turn, name);
  }
}
