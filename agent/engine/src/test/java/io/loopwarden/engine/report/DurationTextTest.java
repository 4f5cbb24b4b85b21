package io.loopwarden.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 ns",
    "999, 999 ns",
    "850000, 850 us",
    "5250000, 5.2 ms",
    "212999999, 212 ms",
    "1000000000, 1.0 s",
    "59990000000, 59.9 s",
    "125000000000, 2 min 5 s",
    "3780000000000, 1 h 3 min"
  })
  void durations_are_short_and_never_rounded_up(long nanos, String text) {
    assertThat(DurationText.of(nanos)).isEqualTo(text);
  }
}
