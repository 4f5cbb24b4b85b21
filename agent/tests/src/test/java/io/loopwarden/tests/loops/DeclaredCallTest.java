package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.example.cases.DeclaredCalls;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What an annotation or a rule of the user declares counts, whatever the method does. */
class DeclaredCallTest {

  private static final String CASES = "com.example.cases.DeclaredCalls";

  @OnEachJdk
  void a_method_annotated_as_blocking_is_a_finding_on_a_loop(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(DeclaredCalls.class, "annotated", "free"))
        .extracting(Finding::operation, Finding::culpritMethod)
        .containsExactly(tuple(CASES + ".fetch", "annotated"));
  }

  @OnEachJdk
  void what_implements_an_annotated_method_is_a_finding_on_a_loop(Jdk jdk) {
    assertThat(LoopCase.on(jdk).settings("stall=off").run(DeclaredCalls.class, "implemented"))
        .extracting(Finding::operation, Finding::culpritMethod)
        .containsExactly(tuple(CASES + ".StoredRepository.find", "implemented"));
  }

  @OnEachJdk
  void a_method_that_a_rule_names_is_a_finding_on_a_loop(Jdk jdk, @TempDir Path directory)
      throws IOException {
    Path rules = directory.resolve("r.rules");
    Files.writeString(rules, "blocking com.example.*$LegacyClient#ch* : asks the bank\n");
    assertThat(
            LoopCase.on(jdk)
                .settings("rules=" + rules)
                .run(DeclaredCalls.class, "ruled", "inherited", "free"))
        .extracting(Finding::operation, Finding::culpritMethod)
        .containsExactlyInAnyOrder(
            tuple(CASES + ".LegacyClient.charge", "ruled"),
            tuple(CASES + ".StoredClient.charge", "inherited"));
  }

  @OnEachJdk
  void a_method_annotated_as_non_blocking_may_not_block_on_any_thread(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(DeclaredCalls.class, "off", "careful"))
        .extracting(Finding::operation, Finding::loopModel)
        .containsExactly(tuple("java.lang.Thread.sleep", "declared"));
  }

  @OnEachJdk
  void a_callback_that_a_rule_names_may_not_block_on_any_thread(Jdk jdk, @TempDir Path directory)
      throws IOException {
    Path rules = directory.resolve("r.rules");
    Files.writeString(rules, "callback com.example.*$Listener#on* : called for each event\n");
    assertThat(
            LoopCase.on(jdk).settings("rules=" + rules).run(DeclaredCalls.class, "off", "callback"))
        .extracting(Finding::operation, Finding::loopModel)
        .containsExactly(tuple("java.lang.Thread.sleep", "declared"));
  }

  @OnEachJdk
  void what_nobody_declared_may_block_off_a_loop(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(DeclaredCalls.class, "off", "callback")).isEmpty();
  }
}
