package io.loopwarden.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

  private static final JsonMapper PARSER = new JsonMapper();

  @Test
  void every_kind_of_value_is_read_back_by_a_parser() {
    @Nullable String missing = null;
    Json json =
        new Json()
            .field("text", "a \"quoted\" \\ text")
            .field("missing", missing)
            .field("number", Long.MAX_VALUE)
            .field("truth", true)
            .field("list", List.of("a", "b"))
            .field("nested", new Json().field("in", 1))
            .nothing("nothing");

    JsonNode read = PARSER.readTree(json.toString());

    assertThat(read.get("text").asString()).isEqualTo("a \"quoted\" \\ text");
    assertThat(read.get("missing").isNull()).isTrue();
    assertThat(read.get("number").asLong()).isEqualTo(Long.MAX_VALUE);
    assertThat(read.get("truth").asBoolean()).isTrue();
    assertThat(read.get("list")).hasSize(2);
    assertThat(read.get("nested").get("in").asInt()).isEqualTo(1);
    assertThat(read.get("nothing").isNull()).isTrue();
  }

  @Test
  void every_character_is_read_back_and_none_ends_the_line() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < 0x3000; c++) {
      all.append((char) c);
    }
    String json = new Json().field("all", all.toString()).toString();

    assertThat(PARSER.readTree(json).get("all").asString()).isEqualTo(all.toString());
    assertThat(json.lines()).hasSize(1);
    assertThat(json).doesNotContain("\u2028", "\u2029", "\u0085");
  }

  @Test
  void a_lone_surrogate_becomes_the_replacement_character() {
    assertThat(new Json().field("a", "x\uD800y\uDC00😀").toString())
        .isEqualTo("{\"a\":\"x\uFFFDy\uFFFD😀\"}");
  }

  @Test
  void names_are_escaped_like_values() {
    assertThat(new Json().field("a\"\n", 1).toString()).isEqualTo("{\"a\\\"\\n\":1}");
  }

  @Test
  void an_empty_object_is_an_object() {
    assertThat(new Json().toString()).isEqualTo("{}");
  }
}
