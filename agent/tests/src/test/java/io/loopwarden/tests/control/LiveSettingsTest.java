package io.loopwarden.tests.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import java.util.List;

/** What is set over JMX takes effect at once. */
class LiveSettingsTest {

  @OnEachJdk
  void the_mode_changes_to_fail_and_back(Jdk jdk) {
    assertThat(
            ControlledJvm.on(jdk, "")
                .run("call:sleep", "set:Mode=fail", "call:sleep", "set:Mode=report", "call:sleep"))
        .containsExactly(
            "sleep returned",
            "Mode is fail",
            "sleep threw BlockingCallError",
            "Mode is report",
            "sleep returned",
            "done");
  }

  @OnEachJdk
  void stalls_are_looked_for_from_the_moment_they_are_switched_on(Jdk jdk) {
    List<String> lines =
        ControlledJvm.on(jdk, "stall=off")
            .run(
                "compute:400",
                "findings",
                "set:StallThreshold=50ms",
                "computeUntilFound",
                "set:StallThreshold=off",
                "findings",
                "compute:400",
                "findings");
    List<String> found = lines.stream().filter(line -> line.contains(" stall at ")).toList();
    assertThat(lines.indexOf("StallThreshold is 50ms")).isZero();
    assertThat(found).hasSize(2);
    assertThat(found.get(1)).isEqualTo(found.get(0));
  }

  @OnEachJdk
  void incidental_waits_count_from_the_threshold_that_was_set_last(Jdk jdk) {
    List<String> lines =
        ControlledJvm.on(jdk, "stall=off")
            .run("lock:40", "findings", "set:Threshold=1ms", "lock:40", "findings");
    assertThat(lines).filteredOn(line -> line.contains(" incidental at ")).hasSize(1);
  }

  @OnEachJdk
  void a_value_that_is_not_allowed_is_refused_in_one_line(Jdk jdk) {
    assertThat(
            ControlledJvm.on(jdk, "")
                .run(
                    "set:StallThreshold=5ms",
                    "get:StallThreshold",
                    "set:Mode=loud",
                    "set:Mode=off",
                    "set:PoolWait=2s",
                    "set:Pinning=off",
                    "set:LagProbe=5s"))
        .containsExactly(
            "refused: stall=5ms (JMX) is not allowed: 10ms to 1h, or off; nothing is changed",
            "StallThreshold = 100ms",
            "refused: mode=loud (JMX) is not allowed: report, fail or off; nothing is changed",
            "refused: mode=off (JMX) is not possible while the application runs, allowed are report"
                + " or fail; disarm() takes the agent out; nothing is changed",
            "PoolWait is 2s",
            "Pinning is off",
            "LagProbe is 5s",
            "done");
  }

  @OnEachJdk
  void findings_loops_and_counts_are_open_data(Jdk jdk) {
    List<String> lines =
        ControlledJvm.on(jdk, "").run("call:sleep", "findings", "loops", "get:Counts");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("found java.lang.Thread.sleep contract at"))
        .anyMatch(line -> line.contains("model=netty") && line.contains("waits=1"))
        .anyMatch(line -> line.startsWith("Counts = ") && line.contains("captured=1"));
  }

  @OnEachJdk
  void the_status_says_what_is_armed_bound_set_and_found(Jdk jdk) {
    List<String> lines =
        ControlledJvm.on(jdk, "").run("call:sleep", "set:PoolWait=3s", "do:flush", "do:status");
    assertThat(lines)
        .anyMatch(line -> line.matches("loopwarden .* on JDK .*: armed, mode report"))
        .anyMatch(line -> line.matches(" {2}[1-9]\\d* classes"))
        .anyMatch(line -> line.matches(" {2}netty: [1-9]\\d* of \\d+ rules bound, seen"))
        .contains("  pool-wait=3s (JMX)", "  stall=100ms (default)", "findings: 1, of 1 waits");
  }
}
