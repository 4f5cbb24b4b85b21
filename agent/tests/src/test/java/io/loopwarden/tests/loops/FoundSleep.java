package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.tests.report.Finding;
import java.util.List;

/** The one finding of a case that slept on its loop once. */
final class FoundSleep {

  private FoundSleep() {}

  /** Asserts that the one wait that was found is the sleep, on a loop of the given model. */
  static void isAll(String model, List<Finding> findings) {
    assertThat(Finding.waits(findings))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.operation()).isEqualTo("java.lang.Thread.sleep");
              assertThat(finding.loopModel()).isEqualTo(model);
              assertThat(finding.culpritMethod()).isEqualTo("sleep");
            });
  }
}
