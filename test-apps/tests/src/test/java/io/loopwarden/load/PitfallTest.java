package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.Jdks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every test app, broken and fixed, under the packaged agent and under load, on each JDK. */
class PitfallTest {
  static final Path ROOT =
      Path.of(System.getProperty("loopwarden.root", "../..")).toAbsolutePath().normalize();
  private static final PitfallPages PAGES = new PitfallPages(ROOT);
  private static final List<CaseRunner> RUNNERS = new ArrayList<>();

  @TestFactory
  List<DynamicTest> the_agent_finds_all_that_is_expected_and_nothing_else() throws IOException {
    List<Pitfall> pitfalls = Pitfalls.below(ROOT).all();
    List<DynamicTest> tests = new ArrayList<>();
    for (Jdk jdk : Jdks.tested()) {
      CaseRunner runner = runnerOn(jdk);
      for (Pitfall pitfall : pitfalls) {
        for (Case one : pitfall.cases()) {
          String name = one.label() + ", on " + jdk;
          tests.add(DynamicTest.dynamicTest(name, () -> check(runner, one)));
        }
      }
    }
    return tests;
  }

  private static void check(CaseRunner runner, Case one) throws Exception {
    CaseResult result = runner.run(one);
    assertThat(Verdict.complaints(result, true)).isEmpty();
    if (!result.findings().isEmpty()) {
      assertThat(PAGES.tellsOfTheCulpritIn(result))
          .as("run ./demo --write-pages " + one.pitfall().name())
          .isTrue();
    }
  }

  private static CaseRunner runnerOn(Jdk jdk) {
    Path files = Path.of("target").resolve("jdk-" + jdk.feature()).toAbsolutePath();
    CaseRunner runner = new CaseRunner(RunSettings.usual(ROOT, jdk.home(), files));
    RUNNERS.add(runner);
    return runner;
  }

  @AfterAll
  static void end_services_and_databases() {
    RUNNERS.forEach(CaseRunner::close);
  }
}
