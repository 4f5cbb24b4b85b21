package io.loopwarden.junit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "40ms, 40000000",
    "250us, 250000",
    "250µs, 250000",
    "1s, 1000000000",
    "2m, 120000000000",
    "1h, 3600000000000",
    "7ns, 7",
    "0ms, 0"
  })
  void a_number_and_a_unit_mean_nanoseconds(String text, long nanos) {
    assertThat(Durations.parse(text)).isEqualTo(nanos);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ms", "40", "-1ms", "5 ms", "1.5ms", "40MS", "9223372036854775807h", "1d"})
  void anything_else_is_none(String text) {
    assertThat(Durations.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"40000000, 40ms", "250000, 250us", "7, 7ns", "60000000000, 60000ms"})
  void it_is_written_in_the_largest_unit_that_loses_nothing(long nanos, String text) {
    assertThat(Durations.exactly(nanos)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"40000001, 41ms", "40000000, 40ms", "999001, 1ms", "1, 1us"})
  void a_measured_one_is_rounded_up(long nanos, String text) {
    assertThat(Durations.exactly(Durations.roundedUp(nanos))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 ms", "5000000, 5 ms", "250000, 0.3 ms", "1500000, 1.5 ms", "12600000, 13 ms"})
  void people_read_milliseconds(long nanos, String text) {
    assertThat(Durations.millis(nanos)).isEqualTo(text);
  }
}
