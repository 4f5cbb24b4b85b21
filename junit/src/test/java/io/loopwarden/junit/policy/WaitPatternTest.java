package io.loopwarden.junit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loopwarden.junit.FakeWaits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitPatternTest {

  private static WaitPattern pattern(String operation, String culprit, String category) {
    return WaitPattern.parse(operation, culprit, category, WaitPatternTest.class.getClassLoader());
  }

  @ParameterizedTest
  @CsvSource({
    "java.lang.Thread.sleep, true",
    "java.lang.*, true",
    "*.sl?ep, true",
    "*, true",
    "java.lang.Thread.sleep?, false",
    "java.lang.*.sleep.*, false",
    "JAVA.*, false"
  })
  void an_operation_matches_as_a_whole(String operation, boolean matches) {
    assertThat(pattern(operation, "", "").matches(FakeWaits.SLEEP)).isEqualTo(matches);
  }

  @Test
  void all_that_is_given_must_match() {
    assertThat(pattern("java.*", "com.acme.*#load", "sleep").matches(FakeWaits.SLEEP)).isTrue();
    assertThat(pattern("java.*", "com.acme.*#save", "sleep").matches(FakeWaits.SLEEP)).isFalse();
    assertThat(pattern("java.*", "com.acme.*#load", "jdbc").matches(FakeWaits.SLEEP)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lambda$load$0", "lambda$load$12", "load$lambda$3", "load"})
  void a_lambda_counts_as_the_method_it_is_written_in(String method) {
    StackTraceElement frame = new StackTraceElement("com.acme.Cache", method, "Cache.java", 7);

    assertThat(pattern("", "com.acme.Cache#load", "").matches(FakeWaits.SLEEP.by(frame))).isTrue();
  }

  @Test
  void a_culprit_never_matches_where_there_is_none() {
    assertThat(pattern("", "*#*", "").matches(FakeWaits.SLEEP.by(null))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.Map.Entry.getValue",
        "java.util.concurrent.FutureTask.get",
        "java.util.List.stream",
        "new java.io.FileInputStream",
        "synchronized on com.acme.Cache",
        "com.acme.*.load"
      })
  void an_operation_that_may_exist_is_accepted(String operation) {
    assertThat(pattern(operation, "", "")).hasToString("operation=" + operation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sleep", "java.lang.Thread#sleep", "Thread.sleep()", "a b", "java..sleep"})
  void an_operation_that_is_none_is_refused(String operation) {
    assertThatThrownBy(() -> pattern(operation, "", ""))
        .isInstanceOf(WrongPolicy.class)
        .hasMessageContaining("operation '" + operation + "'");
  }

  @Test
  void a_class_that_is_not_there_is_accepted_where_nobody_can_know_it() {
    assertThat(WaitPattern.parse("com.acme.Cache.load", "", "", null)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.acme.Cache", "#load", "com.acme.Cache#", "a#b#c", "a #b", "a#b()"})
  void a_culprit_is_class_and_method(String culprit) {
    assertThatThrownBy(() -> WaitPattern.ofCulprit(culprit))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("write CLASS#METHOD");
  }
}
