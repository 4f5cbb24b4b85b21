package io.loopwarden.tests.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** The user's rules change while the application runs. */
class LiveRulesTest {

  private static final String ALLOW = "allow com.example.cases.BlockingCalls#sleep : harmless";
  private static final String BLOCKING = "blocking com.example.*$Declared#charge : asks the bank";

  @TempDir Path directory;

  @OnEachJdk
  void what_a_new_rule_allows_is_no_finding_any_more(Jdk jdk) {
    List<String> lines = run(jdk, "call:sleep", write(ALLOW), use(), "call:sleep", "findings");
    assertThat(lines)
        .contains("  + " + ALLOW)
        .filteredOn(line -> line.startsWith("found "))
        .singleElement()
        .asString()
        .endsWith("count 1");
  }

  @OnEachJdk
  void a_rule_that_is_taken_out_allows_nothing_any_more(Jdk jdk) {
    List<String> lines =
        run(
            jdk,
            write(ALLOW),
            use(),
            "call:sleep",
            write("# none"),
            "do:reloadRules",
            "call:sleep",
            "findings");
    assertThat(lines)
        .contains("  - " + ALLOW)
        .filteredOn(line -> line.startsWith("found "))
        .singleElement()
        .asString()
        .endsWith("count 1");
  }

  @OnEachJdk
  void a_broken_file_leaves_the_old_rules_in_force_and_says_line_by_line_why(Jdk jdk) {
    List<String> lines =
        run(
            jdk,
            write(ALLOW),
            use(),
            write("alow a.B : x;" + BLOCKING),
            "do:reloadRules",
            "call:sleep",
            "findings",
            "do:status");
    assertThat(lines)
        .contains(
            rules() + " has faults, the 1 rules stay in force; nothing is changed:",
            "  1 rules of yours in force")
        .anyMatch(line -> line.contains("r.rules:1: 'alow' is no rule; did you mean allow?"))
        .noneMatch(line -> line.startsWith("found "));
  }

  @OnEachJdk
  void a_method_that_a_new_rule_declares_is_woven(Jdk jdk) {
    List<String> lines =
        run(
            jdk,
            "call:declared",
            "findings",
            write(BLOCKING),
            use(),
            "call:declared",
            "findings",
            write("# none"),
            "do:reloadRules",
            "call:declared",
            "findings");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("found "))
        .hasSize(2)
        .allMatch(line -> line.contains("Declared.charge contract") && line.endsWith("count 1"));
  }

  @OnEachJdk
  void a_thread_that_a_new_rule_names_is_a_loop(Jdk jdk) {
    List<String> lines =
        run(
            jdk,
            "named:acme-1",
            "findings",
            write("loop-thread acme-* : ours"),
            use(),
            "named:acme-2",
            "findings");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("found java.lang.Thread.sleep contract"))
        .hasSize(1);
  }

  @OnEachJdk
  void without_a_file_there_is_nothing_to_read_again(Jdk jdk) {
    assertThat(run(jdk, "do:reloadRules"))
        .contains("no file of rules is set; useRules(path) names one");
  }

  private static List<String> run(Jdk jdk, String... steps) {
    return ControlledJvm.on(jdk, "stall=off").run(steps);
  }

  private Path rules() {
    return directory.resolve("r.rules");
  }

  private String write(String text) {
    return "write:" + rules() + "=" + text + ";";
  }

  private String use() {
    return "do:useRules=" + rules();
  }
}
