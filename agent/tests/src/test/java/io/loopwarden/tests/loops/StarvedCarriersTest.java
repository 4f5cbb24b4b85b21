package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.StarvedCarriers;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Virtual threads that are ready, but find no carrier because all of them compute. */
class StarvedCarriersTest {

  private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

  @TempDir Path directory;

  @OnEachJdk
  void carriers_that_all_compute_are_the_one_finding(Jdk jdk) {
    if (jdk.feature() < FIRST_WITH_VIRTUAL_THREADS) {
      return; // has none
    }
    assertThat(run(jdk, "starved"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.operation()).isEqualTo("carriers of virtual threads");
              assertThat(finding.category()).isEqualTo("pool");
              assertThat(finding.json().path("cause").asText()).isEqualTo("starved-carriers");
              assertThat(finding.culpritMethod()).isEqualTo("spin");
              assertThat(finding.details()).singleElement().asString().contains("computing");
            });
  }

  @OnEachJdk
  void virtual_threads_that_wait_and_platform_threads_starve_nobody(Jdk jdk) {
    if (jdk.feature() < FIRST_WITH_VIRTUAL_THREADS) {
      return; // has none
    }
    assertThat(run(jdk, "waiting", "one", "platform", "steps")).isEmpty();
  }

  private List<Finding> run(Jdk jdk, String... cases) {
    Path report = directory.resolve("r.jsonl");
    String[] arguments = new String[cases.length + 1];
    arguments[0] = report.toString();
    System.arraycopy(cases, 0, arguments, 1, cases.length);
    LoopCase.on(jdk).settings("pinning=off").run(report, StarvedCarriers.class, arguments);
    return JsonReport.latest(report);
  }
}
