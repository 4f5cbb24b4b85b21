package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, under 0.1 ms",
    "49999, under 0.1 ms",
    "50000, 0.1 ms",
    "840000, 0.8 ms",
    "9940000, 9.9 ms",
    "9960000, 10 ms",
    "35400000, 35 ms",
    "999400000, 999 ms",
    "999600000, 1.0 s",
    "1940000000, 1.9 s"
  })
  void a_duration_is_told_in_the_unit_that_fits(long nanoseconds, String text) {
    assertThat(DurationText.of(nanoseconds)).isEqualTo(text);
  }
}
