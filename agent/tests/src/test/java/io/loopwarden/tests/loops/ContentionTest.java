package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.example.cases.NamedThreadLoop;
import com.example.cases.NettyLoop;
import com.example.cases.ReactorScheduler;
import com.fasterxml.jackson.databind.JsonNode;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.Outcome;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/** Waiting to enter a monitor is a finding at the line that waits, with the thread that has it. */
class ContentionTest {

  private static final String CACHE = "com.example.cases.ContendedCalls.Cache";

  /** The agent watches from soon after the first loop has started on. */
  private static final String FIRST = "warmUp";

  private static final String LOOP = "threshold=5ms";

  /** What is found, by the name of the method of the application that waits. */
  private static final Map<String, String> OPERATIONS =
      new TreeMap<>(
          Map.of(
              "block",
              "synchronized on " + CACHE,
              "method",
              "synchronized on " + CACHE,
              "staticMethod",
              "synchronized on " + CACHE + ".class",
              "hashtable",
              "java.util.Hashtable.put",
              "vector",
              "java.util.Vector.add",
              "stringBuffer",
              "java.lang.StringBuffer.append",
              "synchronizedMap",
              "java.util.Map.put",
              "lambda$lambda$0",
              "synchronized on " + CACHE));

  private static final String[] CALLS = {
    FIRST,
    "monitor.block",
    "monitor.method",
    "monitor.staticMethod",
    "monitor.hashtable",
    "monitor.vector",
    "monitor.stringBuffer",
    "monitor.synchronizedMap",
    "monitor.lambda",
  };

  @OnEachJdk
  void every_contended_monitor_is_named_on_a_netty_loop(Jdk jdk) {
    assertAllFound(LoopCase.on(jdk).settings(LOOP).run(NettyLoop.class, CALLS));
  }

  @OnEachJdk
  void every_contended_monitor_is_named_on_a_loop_known_by_its_name(Jdk jdk) {
    assertAllFound(
        LoopCase.on(jdk)
            .settings(LOOP + ",loop-threads=my-loop-*")
            .run(NamedThreadLoop.class, CALLS));
  }

  @OnEachJdk
  void contention_is_found_on_a_parallel_scheduler_of_reactor(Jdk jdk) {
    List<Finding> findings =
        LoopCase.on(jdk)
            .settings(LOOP)
            .run(ReactorScheduler.class, "parallel", FIRST, "monitor.block");
    assertThat(monitorsOf(findings)).singleElement();
  }

  @OnEachJdk
  void contention_shows_who_has_the_monitor_and_what_he_does(Jdk jdk) {
    List<Finding> findings =
        LoopCase.on(jdk).settings(LOOP).run(NettyLoop.class, FIRST, "monitor.block");
    JsonNode holder = monitorsOf(findings).get(0).json().path("holder");
    assertThat(holder.path("thread").asText()).isEqualTo("holder");
    assertThat(holder.path("role").asText()).isEqualTo("thread");
    assertThat(holder.path("holds").asText()).isEqualTo(CACHE);
    assertThat(holder.path("stack").toString())
        .contains("com.example.cases.ContendedCalls$Holder.holdOn(ContendedCalls.java:");
  }

  @OnEachJdk
  void contention_through_reflection_is_that_of_the_method_called(Jdk jdk) {
    List<Finding> findings =
        LoopCase.on(jdk).settings(LOOP).run(NettyLoop.class, FIRST, "monitor.reflection");
    assertThat(monitorsOf(findings))
        .singleElement()
        .extracting(Finding::culpritMethod, Finding::operation)
        .containsExactly("read", "synchronized on " + CACHE);
  }

  @OnEachJdk
  void contention_longer_than_the_stall_limit_is_one_finding(Jdk jdk) {
    List<Finding> findings =
        LoopCase.on(jdk)
            .settings(LOOP + ",stall=20ms")
            .run(NettyLoop.class, FIRST, "monitor.block");
    assertThat(findings)
        .filteredOn(finding -> finding.culpritMethod().equals("block"))
        .extracting(Finding::category)
        .containsExactly("monitor");
  }

  @OnEachJdk
  void waiting_for_a_class_that_another_thread_initialises_is_found(Jdk jdk) {
    List<Finding> findings =
        LoopCase.on(jdk).settings(LOOP).run(NettyLoop.class, FIRST, "monitor.initialisation");
    assertThat(findings)
        .filteredOn(finding -> finding.culpritMethod().equals("useHeavy"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.operation())
                  .isEqualTo("initialisation of com.example.cases.ContendedCalls.Heavy");
              assertThat(finding.category()).isEqualTo("class-loading");
              assertThat(finding.json().path("holder").path("thread").asText()).isEqualTo("holder");
            });
  }

  @OnEachJdk
  void waiting_for_a_class_by_its_name_is_found(Jdk jdk) {
    List<Finding> findings =
        LoopCase.on(jdk).settings(LOOP).run(NettyLoop.class, FIRST, "monitor.initialisationByName");
    assertThat(findings)
        .filteredOn(finding -> finding.culpritMethod().equals("loadSlow"))
        .extracting(Finding::operation, Finding::category)
        .containsExactly(tuple("java.lang.Class.forName", "class-loading"));
  }

  @OnEachJdk
  void entering_the_monitor_again_after_a_wait_is_part_of_the_wait(Jdk jdk) {
    List<Finding> findings =
        LoopCase.on(jdk).settings(LOOP).run(NettyLoop.class, FIRST, "monitor.waitAndReenter");
    assertThat(findings)
        .filteredOn(finding -> finding.culpritMethod().equals("waitAndReenter"))
        .extracting(Finding::operation)
        .containsExactly("java.lang.Object.wait");
  }

  @OnEachJdk
  void monitors_that_are_free_or_soon_free_are_no_finding(Jdk jdk, @TempDir Path directory) {
    Path report = directory.resolve("r.jsonl");
    Outcome outcome =
        LoopCase.on(jdk)
            .settings(LOOP)
            .run(report, NettyLoop.class, FIRST, "monitor.short", "monitor.uncontended");
    // Where the machine made the short wait a long one, it is rightly found.
    boolean disturbed = outcome.output().contains("disturbed");
    assertThat(monitorsOf(JsonReport.findings(report)))
        .filteredOn(finding -> !(disturbed && finding.culpritMethod().equals("shortly")))
        .isEmpty();
  }

  private static void assertAllFound(List<Finding> findings) {
    assertThat(OPERATIONS)
        .allSatisfy(
            (method, operation) ->
                assertThat(monitorsOf(findings))
                    .as("findings of %s", findings)
                    .filteredOn(finding -> finding.culpritMethod().equals(method))
                    .extracting(Finding::operation, Finding::kind)
                    .containsExactly(tuple(operation, "incidental")));
  }

  private static List<Finding> monitorsOf(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.category().equals("monitor")).toList();
  }
}
