package io.loopwarden.tests.blockhound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.example.blockhound.BrokenProvider;
import com.example.blockhound.OnNetty;
import com.example.blockhound.ShippedProvider;
import com.fasterxml.jackson.databind.JsonNode;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Providers that libraries ship count as rules, though BlockHound is not on the class path. */
class ProviderTest {

  private static final String OURS = ShippedProvider.class.getName();

  @TempDir private Path directory;

  @OnEachJdk
  void an_allowance_makes_a_wait_silent_and_says_where_it_comes_from(Jdk jdk) {
    BlockHoundRun run = BlockHoundRun.on(jdk, directory);
    run.runWithProviders(OnNetty.class, OURS);
    assertThat(run.findings()).extracting(Finding::culpritMethod).doesNotContain("pause");
    List<JsonNode> lines = JsonReport.lines(run.report());
    assertThat(lines.get(lines.size() - 1).path("allowed").path("BlockHound: " + OURS).asInt())
        .isEqualTo(1);
  }

  @OnEachJdk
  void what_a_provider_disallows_within_an_allowance_is_reported(Jdk jdk) {
    BlockHoundRun run = BlockHoundRun.on(jdk, directory);
    run.runWithProviders(OnNetty.class, OURS);
    assertThat(run.findings()).extracting(Finding::culpritMethod).contains("disallowed");
  }

  @OnEachJdk
  void a_marked_method_is_reported_by_its_name_and_its_overload_is_not(Jdk jdk) {
    BlockHoundRun run = BlockHoundRun.on(jdk, directory);
    run.runWithProviders(OnNetty.class, OURS);
    assertThat(run.findings())
        .extracting(Finding::operation, Finding::category, Finding::kind, Finding::count)
        .contains(tuple("com.example.blockhound.Shipped.marked", "declared", "contract", 1L));
  }

  @OnEachJdk
  void a_thread_that_a_predicate_names_is_a_loop_alone_and_in_a_pool(Jdk jdk) {
    BlockHoundRun run = BlockHoundRun.on(jdk, directory);
    run.runWithProviders(OnNetty.class, OURS);
    assertThat(run.findings())
        .filteredOn(finding -> finding.loopModel().equals("user"))
        .extracting(Finding::culpritMethod)
        .containsExactlyInAnyOrder("sleepInTender", "sleepInPool");
  }

  @OnEachJdk
  void a_provider_that_fails_is_named_once_and_harms_nobody(Jdk jdk) {
    BlockHoundRun run = BlockHoundRun.on(jdk, directory);
    assertThat(run.runWithProviders(OnNetty.class, BrokenProvider.class.getName(), OURS).errors())
        .containsOnlyOnce(BrokenProvider.class.getName())
        .doesNotContain("an error of the agent");
    assertThat(run.findings()).extracting(Finding::culpritMethod).contains("disallowed");
  }

  @OnEachJdk
  void without_providers_nothing_is_allowed(Jdk jdk) {
    BlockHoundRun run = BlockHoundRun.on(jdk, directory);
    run.runWithProviders(OnNetty.class);
    assertThat(run.findings())
        .extracting(Finding::culpritMethod)
        .containsExactlyInAnyOrder("pause", "disallowed");
  }
}
