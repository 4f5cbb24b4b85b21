package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "abc, abc, true",
    "abc, abcd, false",
    "abc*, abc, true",
    "abc*, abcd, true",
    "*abc, xabc, true",
    "*abc, abcx, false",
    "*b*, abc, true",
    "a*c*e, abcde, true",
    "a*c*e, abcd, false",
    "*, anything, true",
    "**, x, true",
    "*ab, aab, true",
  })
  void a_star_stands_for_any_run(String pattern, String name, boolean matches) {
    assertThat(new Glob(pattern).matches(name)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "a.B, a.B, anything, true",
    "a.B#run, a.B, run, true",
    "a.B#run, a.B, runs, false",
    "a.B#run|call*, a.B, callMe, true",
    "a.B#run|call*, a.C, run, false",
    "a.B#<init>, a.B, <init>, true",
  })
  void a_frame_pattern_covers_classes_and_methods(
      String pattern, String type, String method, boolean covers) {
    assertThat(FramePattern.parse(pattern, false).covers(type, method)).isEqualTo(covers);
  }
}
