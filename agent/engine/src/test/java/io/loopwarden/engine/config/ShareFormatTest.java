package io.loopwarden.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareFormatTest {

  private final ShareFormat format = new ShareFormat();

  @ParameterizedTest
  @CsvSource({
    "1%, 0.01",
    "0.5%, 0.005",
    "0.01%, 0.0001",
    "2.125%, 0.02125",
    "1 %, 0.01",
    "50%, 0.5",
    "off, 0"
  })
  void a_share_is_a_number_of_per_cent(String text, double share) {
    assertThat(format.parse(text)).isEqualTo(share);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%",
        "1",
        "0%",
        "-1%",
        "0.009%",
        "50.001%",
        "1e1%",
        ".5%",
        "1.%",
        "1..5%",
        "0.0001%",
        "99999999999999999999%",
        "OFF",
        "1%%",
        "one%"
      })
  void anything_else_is_none(String text) {
    assertThat(format.parse(text)).isNull();
  }
}
