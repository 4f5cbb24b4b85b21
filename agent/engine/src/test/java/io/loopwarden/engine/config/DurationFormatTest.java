package io.loopwarden.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationFormatTest {

  private static final DurationFormat STALL = DurationFormat.offOrBetween("10ms", "1h");
  private static final DurationFormat THRESHOLD = DurationFormat.between("0", "1h");

  @ParameterizedTest
  @CsvSource({
    "5ms, 5000000",
    "1s, 1000000000",
    "250us, 250000",
    "250µs, 250000",
    "1500000ns, 1500000",
    "2m, 120000000000",
    "1h, 3600000000000",
    "7, 7000000",
    "5 ms, 5000000",
    "0, 0"
  })
  void a_number_and_a_unit_mean_nanoseconds(String text, long nanos) {
    assertThat(THRESHOLD.parse(text)).isEqualTo(nanos);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ms",
        "-5ms",
        "5 parsecs",
        "1.5s",
        "5MS",
        "1e3",
        "٥ms",
        "61m",
        "3600001",
        "99999999999999999999999999h",
        "9223372036854775807",
        "off"
      })
  void anything_else_or_too_long_is_not_allowed(String text) {
    assertThat(THRESHOLD.parse(text)).isNull();
  }

  @Test
  void the_bounds_themselves_are_allowed() {
    assertThat(STALL.parse("10ms")).isEqualTo(10_000_000);
    assertThat(STALL.parse("60m")).isEqualTo(3_600_000_000_000L);
    assertThat(STALL.parse("9999us")).isNull();
  }

  @Test
  void off_is_allowed_only_where_declared() {
    assertThat(STALL.parse("off")).isEqualTo(DurationFormat.OFF);
    assertThat(STALL.allowed()).isEqualTo("10ms to 1h, or off");
    assertThat(THRESHOLD.allowed()).isEqualTo("0 to 1h");
  }
}
