package io.loopwarden.tests.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** The agent is taken out of an application that runs, and put in again. */
class DisarmTest {

  private static final String SLEEP =
      "found java.lang.Thread.sleep contract at com.example.cases.BlockingCalls.sleep";

  @OnEachJdk
  void no_class_keeps_a_hook_in_its_code(Jdk jdk, @TempDir Path directory) {
    List<String> lines =
        ControlledJvm.on(jdk, "")
            .spied(directory)
            .run("call:sleep", "call:statementQuery", "registry", "spy", "do:disarm", "spy");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("differ "))
        .hasSize(2)
        .satisfies(
            differ -> {
              assertThat(differ.get(0))
                  .contains(
                      "java/util/concurrent/locks/LockSupport",
                      "io/netty/",
                      "org/h2/",
                      "MeterRegistry.<init>");
              assertThat(differ.get(1)).isEqualTo("differ []");
            });
  }

  @OnEachJdk
  void a_disarmed_agent_finds_nothing_and_an_armed_one_again(Jdk jdk) {
    List<String> lines =
        ControlledJvm.on(jdk, "")
            .run(
                "call:sleep",
                "findings",
                "do:disarm",
                "call:sleep",
                "call:futureGet",
                "findings",
                "do:arm",
                "call:sleep",
                "call:futureGet",
                "findings");
    assertThat(lines)
        .filteredOn(line -> line.startsWith(SLEEP))
        .extracting(line -> line.substring(line.lastIndexOf(' ') + 1))
        .containsExactly("1", "1", "2");
    assertThat(lines).filteredOn(line -> line.contains("CompletableFuture.get")).hasSize(1);
  }

  @OnEachJdk
  void a_disarmed_agent_refuses_nothing(Jdk jdk) {
    assertThat(
            ControlledJvm.on(jdk, "mode=fail")
                .run("call:sleep", "do:disarm", "call:sleep", "do:arm", "call:sleep"))
        .filteredOn(line -> line.startsWith("sleep "))
        .containsExactly(
            "sleep threw BlockingCallError", "sleep returned", "sleep threw BlockingCallError");
  }

  @OnEachJdk
  void a_disarmed_agent_looks_for_no_stalls(Jdk jdk) {
    List<String> lines =
        ControlledJvm.on(jdk, "stall=50ms")
            .run("do:disarm", "compute:400", "findings", "do:arm", "computeUntilFound", "findings");
    List<String> stalls =
        lines.stream()
            .filter(line -> line.contains(" stall at ") || line.startsWith("armed: "))
            .toList();
    assertThat(stalls).hasSizeGreaterThan(1).first().asString().startsWith("armed: ");
  }

  @OnEachJdk
  void disarmed_twice_it_says_so(Jdk jdk) {
    assertThat(ControlledJvm.on(jdk, "").run("do:disarm", "do:disarm", "get:Armed"))
        .contains("disarmed already; arm() puts the agent in again", "Armed = false");
  }

  @OnEachJdk
  void an_event_loop_may_disarm_the_agent_itself(Jdk jdk) {
    assertThat(ControlledJvm.on(jdk, "").run("onLoop:disarm", "call:sleep", "get:Armed"))
        .contains("Armed = false", "sleep returned");
  }
}
