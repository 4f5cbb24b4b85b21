package io.loopwarden.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeFormatTest {

  private static final ByteSizeFormat SIZE = ByteSizeFormat.offOrBetween("10KB", "1TB");

  @ParameterizedTest
  @CsvSource({
    "10KB, 10240",
    "10kB, 10240",
    "100MB, 104857600",
    "1 GB, 1073741824",
    "1TB, 1099511627776",
    "20000, 20000",
    "20000B, 20000"
  })
  void a_number_and_a_unit_mean_bytes(String text, long bytes) {
    assertThat(SIZE.parse(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MB", "-1MB", "1.5MB", "10240kb", "9KB", "2TB", "10MiB", "٥MB"})
  void anything_else_or_out_of_bounds_is_not_allowed(String text) {
    assertThat(SIZE.parse(text)).isNull();
  }

  @Test
  void a_size_too_large_to_count_is_not_allowed() {
    assertThat(SIZE.parse("999999999999999999TB")).isNull();
    assertThat(SIZE.parse("99999999999999999999999")).isNull();
  }

  @Test
  void off_means_no_bound() {
    assertThat(SIZE.parse("off")).isEqualTo(ByteSizeFormat.OFF);
    assertThat(SIZE.allowed()).isEqualTo("10KB to 1TB, or off");
  }
}
