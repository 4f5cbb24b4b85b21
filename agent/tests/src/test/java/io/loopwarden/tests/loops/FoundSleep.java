package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.tests.report.Finding;
import java.util.List;

/** The one finding of a case that slept on its loop once. */
final class FoundSleep {

  private FoundSleep() {}

  /**
   * Asserts that nothing was found but the sleep, on a loop of the given model. What frameworks
   * compute on their loops at the start may last on a busy machine; a loop that rests must not be
   * found to wait.
   */
  static void isAll(String model, List<Finding> findings) {
    assertThat(findings)
        .filteredOn(finding -> !finding.kind().equals("stall") || finding.cause().equals("waiting"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.operation()).isEqualTo("java.lang.Thread.sleep");
              assertThat(finding.loopModel()).isEqualTo(model);
              assertThat(finding.culpritMethod()).isEqualTo("sleep");
            });
  }
}
