package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What is a stall, when it is told, and what waited behind it. */
class StallSettingsTest {

  private static final String DEBUGGER =
      "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0";

  @OnEachJdk
  void a_limit_of_ten_milliseconds_finds_stalls_of_thirty_and_lasting_ones_once(Jdk jdk) {
    StallRun run = StallRun.of(jdk, "stall=10ms", "netty", "shortStalls");
    assertThat(run.at("Brief", "computeBriefly"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cause()).isEqualTo("cpu");
              assertThat(finding.count()).isEqualTo(4);
            });
    assertThat(run.at("Brief", "computeForLong"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cause()).isEqualTo("cpu");
              assertThat(finding.count()).isEqualTo(1);
              assertThat(finding.json().path("maxNanos").asLong())
                  .isGreaterThan(TimeUnit.MILLISECONDS.toNanos(1_400));
              assertThat(finding.json().path("ongoing").asInt()).isZero();
            });
  }

  @OnEachJdk
  void tasks_behind_a_stall_are_its_harm(Jdk jdk) {
    StallRun run = StallRun.of(jdk, "stall=100ms", "netty", "crowded");
    assertThat(run.at("Brief", "computeBefore"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cause()).isEqualTo("cpu");
              assertThat(finding.json().path("maxPendingTasks").asInt()).isGreaterThanOrEqualTo(20);
              assertThat(finding.json().path("worstDelayNanos").asLong())
                  .isGreaterThan(TimeUnit.MILLISECONDS.toNanos(50));
            });
  }

  @OnEachJdk
  void a_stall_soon_after_the_start_is_not_told_when_the_grace_says_so(Jdk jdk) {
    StallRun run = StallRun.of(jdk, "grace=8s,stall=50ms", "netty", "grace");
    assertThat(run.at("Brief", "computeInGrace")).isEmpty();
    assertThat(run.at("Brief", "computeAfterGrace"))
        .extracting(Finding::cause)
        .containsExactly("cpu");
  }

  @OnEachJdk
  void a_stopped_process_is_no_finding_where_a_debugger_may_have_done_it(Jdk jdk) {
    StallRun run =
        StallRun.with(jdk, List.of(DEBUGGER), "stall=50ms", "netty", "haltBusy", "crowded");
    assertThat(run.findings()).extracting(Finding::culpritMethod).containsExactly("computeBefore");
  }
}
