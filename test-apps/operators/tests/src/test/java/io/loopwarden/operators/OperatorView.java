package io.loopwarden.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import java.util.Locale;

/** What every application shows of one sleep on its event loop. */
abstract class OperatorView {
  private static final double SECONDS_SLEPT = 0.1;

  private final Application application;

  OperatorView(Application application) {
    this.application = application;
  }

  @OnEachJdk
  void the_sleep_is_the_only_call_that_is_made_to_wait(Jdk jdk) throws Exception {
    assertThat(Observation.of(application, jdk).findings())
        .filteredOn(finding -> finding.kind().equals("contract"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.operation()).isEqualTo(Expected.CALL);
              assertThat(finding.callAndLine()).contains(".loadSettings");
              assertThat(finding.fix()).isNotBlank();
            });
  }

  @OnEachJdk
  void its_own_log_warns_once_of_the_call_and_the_line_that_made_it(Jdk jdk) throws Exception {
    assertThat(Observation.of(application, jdk).log())
        .filteredOn(Expected::isEntryOfFinding)
        .filteredOn(entry -> entry.message().contains(Expected.CALL))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.level().toUpperCase(Locale.ROOT)).isIn("WARN", "WARNING");
              assertThat(entry.message()).containsPattern(Expected.CULPRIT);
            });
  }

  @OnEachJdk
  void its_own_metrics_count_the_sleep_and_the_time_it_took(Jdk jdk) throws Exception {
    Samples metrics = Observation.of(application, jdk).metrics();
    assertThat(metrics.sum(Expected.BLOCKED_COUNT, Expected.SLEEP)).isGreaterThanOrEqualTo(1);
    assertThat(metrics.sum(Expected.BLOCKED_SUM, Expected.SLEEP))
        .isGreaterThanOrEqualTo(SECONDS_SLEPT);
  }

  @OnEachJdk
  void its_own_metrics_count_what_was_captured(Jdk jdk) throws Exception {
    Samples metrics = Observation.of(application, jdk).metrics();
    assertThat(metrics.sum("loopwarden_incidents_total", "outcome=\"captured\""))
        .isGreaterThanOrEqualTo(1);
  }
}
