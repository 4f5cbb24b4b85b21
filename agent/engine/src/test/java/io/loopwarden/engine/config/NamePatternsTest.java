package io.loopwarden.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternsTest {

  @ParameterizedTest
  @CsvSource({
    "acme-*, acme-1, true",
    "acme-*, acme-, true",
    "acme-*, xacme-1, false",
    "acme-?, acme-1, true",
    "acme-?, acme-12, false",
    "*loop*, my-loop-3, true",
    "*a*b*, xxabxx, true",
    "*a*b, xxbxxa, false",
    "*ab, aab, true",
    "a.b, axb, false",
    "[a], a, false",
    "*, anything, true",
    "'', '', true",
    "'', a, false",
    "a, A, false"
  })
  void star_and_question_mark_stand_for_others_and_all_else_for_itself(
      String pattern, String name, boolean matches) {
    assertThat(NamePatterns.matches(pattern, name)).isEqualTo(matches);
  }

  @Test
  void a_nul_in_a_name_is_a_character_like_others() {
    assertThat(NamePatterns.matches("a", "a\0")).isFalse();
  }

  @Test
  void semicolons_and_bars_separate_and_empty_patterns_are_passed_over() {
    NamePatterns patterns = NamePatterns.parse(" a-* ; b-*|;| c ");

    assertThat(patterns.texts()).containsExactly("a-*", "b-*", "c");
    assertThat(patterns.matches("b-1")).isTrue();
    assertThat(patterns.matches("d")).isFalse();
  }

  @Test
  void no_pattern_matches_nothing() {
    assertThat(NamePatterns.NONE.matches("")).isFalse();
  }

  @Test
  void many_stars_against_a_long_name_end_soon() {
    assertThat(NamePatterns.matches("*a".repeat(50) + "b", "a".repeat(10_000))).isFalse();
  }
}
