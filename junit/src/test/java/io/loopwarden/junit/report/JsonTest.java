package io.loopwarden.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void objects_and_arrays_are_indented() {
    Fields fields =
        new Fields()
            .with("number", 1)
            .with("list", List.of("a", new Fields().with("b", true)))
            .with("none", null)
            .with("empty", List.of())
            .with("raw", new Json.Raw("{\"x\":1}"));

    assertThat(Json.text(fields))
        .isEqualTo(
            """
            {
              "number": 1,
              "list": [
                "a",
                {
                  "b": true
                }
              ],
              "none": null,
              "empty": [],
              "raw": {"x":1}
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\\/",
        "\n\r\t\b\u0000\u001b",
        "\u007f\u0085\u2028\u2029",
        "😀 ä …",
        "</script>"
      })
  void any_text_comes_back_as_it_was(String text) {
    assertThat(Parsed.of(Json.text(text)).asString()).isEqualTo(text);
  }

  @Test
  void half_a_character_becomes_a_replacement() {
    assertThat(Parsed.of(Json.text("a\uD83Db")).asString()).isEqualTo("a\uFFFDb");
  }

  @Test
  void no_control_character_is_written_as_such() {
    assertThat(Json.text("\u0000\u001b\u009b\u2028").trim()).matches("\"[ -~]*\"");
  }
}
