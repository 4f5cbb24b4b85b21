package io.loopwarden.tests.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.metrics.OneRegistry;
import com.example.cases.metrics.Registries;
import com.example.cases.metrics.RegistriesBeforeTheAgent;
import com.example.cases.metrics.UnloadedApplication;
import com.example.cases.metrics.UnwantedMetrics;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.AgentJar;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The registries of applications that know nothing of the agent. */
class MicrometerTest {

  private static final String QUIET = "log=none";

  private static final Map<Integer, List<String>> RUNS = new ConcurrentHashMap<>();

  @OnEachJdk
  void registries_made_early_and_late_and_never_used_show_the_metrics(Jdk jdk) {
    assertThat(linesOfRegistries(jdk))
        .containsSubsequence("early shows it", "late shows it", "done");
  }

  @OnEachJdk
  void one_that_refuses_keeps_no_other_from_it(Jdk jdk) {
    assertThat(linesOfRegistries(jdk)).contains("refusing shows timers []", "late shows it");
  }

  @OnEachJdk
  void what_the_application_binds_itself_is_shown_once(Jdk jdk) {
    assertThat(linesOfRegistries(jdk)).contains("services [orders]");
  }

  @OnEachJdk
  void a_registry_that_is_made_of_others_is_passed_over(Jdk jdk) {
    assertThat(linesOfRegistries(jdk)).contains("composite shows 0");
  }

  @OnEachJdk
  void attached_later_the_global_registries_show_them_and_new_ones(Jdk jdk) {
    Outcome outcome =
        jvm(jdk)
            .jvmArguments("-Djdk.attach.allowAttachSelf=true", "-XX:+EnableDynamicAgentLoading")
            .run(RegistriesBeforeTheAgent.class, AgentJar.path().toString(), QUIET)
            .succeeded();
    assertThat(outcome.output()).contains("both show it");
  }

  @OnEachJdk
  void an_application_whose_registry_shows_them_can_be_unloaded(Jdk jdk) throws Exception {
    List<String> application = new ArrayList<>();
    for (Path path : TestLibraries.startingWith("micrometer-")) {
      application.add(path.toString());
    }
    application.add(placeOf(OneRegistry.class).toString());
    Outcome outcome =
        ForkedJvm.of(jdk)
            .classPath(TestLibraries.startingWith("netty-"))
            .agent(QUIET)
            .run(UnloadedApplication.class, application.toArray(new String[0]))
            .succeeded();
    assertThat(outcome.outputLines()).containsSubsequence("shown", "unloaded");
  }

  @OnEachJdk
  void switched_off_nothing_looks_for_registries(Jdk jdk) {
    Outcome outcome = jvm(jdk).agent(QUIET + ",metrics=off").run(UnwantedMetrics.class).succeeded();
    assertThat(outcome.outputLines()).contains("threads false", "meters 0");
  }

  /** Of one run on each JDK, which serves all tests: it lasts ten seconds. */
  private static List<String> linesOfRegistries(Jdk jdk) {
    return RUNS.computeIfAbsent(
        jdk.feature(),
        feature -> jvm(jdk).agent(QUIET).run(Registries.class).succeeded().outputLines());
  }

  private static ForkedJvm jvm(Jdk jdk) {
    return ForkedJvm.of(jdk)
        .jvmArguments("-Xverify:all", "-XX:-PrintWarnings")
        .classPath(TestLibraries.startingWith("netty-", "micrometer-", "loopwarden-micrometer"));
  }

  private static Path placeOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
