package io.loopwarden.junit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "250us, 250000",
    "5ms, 5000000",
    "1s, 1000000000",
    "2m, 120000000000",
    "0ms, 0",
    "99999999m, 5999999940000000000"
  })
  void a_duration_is_a_number_and_a_unit(String text, long nanos) {
    assertThat(Durations.parse(text)).isEqualTo(nanos);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "ms", "5 ms", "-5ms", "1.5s", "5h", "5MS", "123456789ms"})
  void anything_else_is_none(String text) {
    assertThatThrownBy(() -> Durations.parse(text))
        .isInstanceOf(WrongPolicy.class)
        .hasMessageStartingWith("'" + text + "' is no duration");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 ms", "5000000, 5 ms", "250000, 0.3 ms", "1500000, 1.5 ms"})
  void people_read_milliseconds(long nanos, String text) {
    assertThat(Durations.text(nanos)).isEqualTo(text);
  }
}
