package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.PinnedCarrier;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A virtual thread that holds its carrier is found; thousands that let go of it are not. */
class PinnedCarrierTest {

  private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

  @OnEachJdk
  void a_virtual_thread_that_holds_its_carrier_is_the_one_finding(
      Jdk jdk, @TempDir Path directory) {
    if (jdk.feature() < FIRST_WITH_VIRTUAL_THREADS) {
      return; // has none
    }
    Path report = directory.resolve("r.jsonl");
    LoopCase.on(jdk).run(report, PinnedCarrier.class, report.toString());
    List<Finding> findings = JsonReport.findings(report);
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.loopModel()).isEqualTo("carrier");
              assertThat(finding.operation()).isEqualTo("java.lang.Thread.sleep");
              assertThat(finding.culpritMethod()).isEqualTo("sleep");
              assertThat(finding.json().toString()).contains("pinning").contains("ForkJoinPool");
            });
  }
}
