package io.loopwarden.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberNamesTest {

  @ParameterizedTest
  @CsvSource({
    "run, run",
    "lambda$run$3, run",
    "lambda$null$0, null",
    "runBlocking$default, runBlocking",
    "access$000, access",
    "$anonfun$run$1, $anonfun$run$1",
    "<init>, <init>",
  })
  void a_method_is_written_as_its_host(String method, String written) {
    assertThat(MemberNames.writtenMethod(method)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "run, run",
    "run2, run2",
    "lambda$run$3, lambda$run",
    "run$lambda-12, run$lambda",
    "$anonfun$run$1, $anonfun$run",
    "run$lambda$1$lambda$0, run$lambda$lambda",
    "run$lambda-3$lambda-2, run$lambda$lambda",
    "run$2fast$3, run$2fast",
    "$1, $1",
  })
  void a_stable_method_has_no_compilers_number(String method, String stable) {
    assertThat(MemberNames.stableMethod(method)).isEqualTo(stable);
  }

  @ParameterizedTest
  @CsvSource({
    "a.B, a.B",
    "a.B$1, a.B$1",
    "a.B$$Lambda$14/0x0000000800c03000, a.B",
    "a.B$$SpringCGLIB$$0, a.B",
    "a.B/0x00007f, a.B",
  })
  void a_stable_type_has_no_suffix_of_this_run(String type, String stable) {
    assertThat(MemberNames.stableType(type)).isEqualTo(stable);
  }

  @ParameterizedTest
  @CsvSource({
    "a.B$C, a.B.C",
    "a.B$1, a.B$1",
    "a.B$1$C, a.B$1.C",
    "a.B$, a.B$",
    "$.B, $.B",
    "a.B$$C, a.B$$C",
  })
  void a_written_type_has_dots_where_types_nest(String type, String written) {
    assertThat(MemberNames.writtenType(type)).isEqualTo(written);
  }
}
