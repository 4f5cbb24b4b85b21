package io.loopwarden.engine.sink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final long MILLI = 1_000_000;

  private final Patience patience = new Patience(0);

  @Test
  void a_moment_is_a_tenth_of_a_second() {
    assertThat(patience.momentAt(0)).isEqualTo(100 * MILLI);
  }

  @Test
  void patience_ends_with_a_sink_that_never_takes_anything() {
    for (int i = 0; i < 3; i++) {
      patience.spend(patience.momentAt(0));
    }

    assertThat(patience.momentAt(0)).isZero();
  }

  @Test
  void a_tenth_of_the_time_comes_back() {
    for (int i = 0; i < 3; i++) {
      patience.spend(patience.momentAt(0));
    }

    assertThat(patience.momentAt(500 * MILLI)).isEqualTo(50 * MILLI);
    assertThat(patience.momentAt(3_600_000 * MILLI)).isEqualTo(100 * MILLI);
  }
}
