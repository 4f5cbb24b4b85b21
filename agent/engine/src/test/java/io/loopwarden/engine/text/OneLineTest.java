package io.loopwarden.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void harmless_text_stays_the_same_object() {
    String text = "reactor-http-epoll-2 … → ü";

    assertThat(OneLine.of(text)).isSameAs(text);
  }

  @Test
  void line_breaks_cannot_start_a_line() {
    assertThat(OneLine.of("a\nloopwarden: forged\r\u2028\u2029\u0085b"))
        .isEqualTo("a\\nloopwarden: forged\\r\\u2028\\u2029\\u0085b");
  }

  @Test
  void terminal_sequences_are_written_out() {
    assertThat(OneLine.of("\u001b[31mred\u009b0m\u007f\u0000\t"))
        .isEqualTo("\\u001b[31mred\\u009b0m\\u007f\\u0000\\t");
  }

  @Test
  void marks_that_reverse_reading_are_written_out() {
    assertThat(OneLine.of("a\u202Eb\u2066c")).isEqualTo("a\\u202eb\\u2066c");
  }

  @Test
  void lone_surrogates_are_replaced_and_pairs_kept() {
    assertThat(OneLine.of("\uD83Dx\uDE00 😀\n")).isEqualTo("\uFFFDx\uFFFD 😀\\n");
  }

  @Test
  void long_text_is_cut_and_its_length_said() {
    assertThat(OneLine.of("x".repeat(1_000_000), 3)).isEqualTo("xxx… (1000000 characters)");
  }

  @Test
  void a_cut_never_splits_a_pair() {
    assertThat(OneLine.of("ab😀cd", 3)).isEqualTo("ab… (6 characters)");
  }
}
