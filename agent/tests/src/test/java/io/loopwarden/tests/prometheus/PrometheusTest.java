package io.loopwarden.tests.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real server scrapes a JVM whose loops are blocked, and the dashboard shows it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES) // a build that hangs tells nobody why
class PrometheusTest {

  private static final String STALLED = "loopwarden_stall_seconds_count{cause=\"cpu\"";
  private static final String POOL = "loopwarden_pool_queued_tasks{pool=\"measured-pool\"}";

  @TempDir Path directory;

  @OnEachJdk
  void every_query_of_the_dashboard_gets_data(Jdk jdk) throws Exception {
    List<String> queries = new ArrayList<>(Dashboard.queries());
    assertThat(queries).hasSizeGreaterThan(20);
    try (MeasuredJvm jvm = MeasuredJvm.start(jdk, directory);
        PrometheusServer prometheus = PrometheusServer.scraping(jvm.target(), directory)) {
      while (!queries.isEmpty()) {
        String query = queries.get(0);
        if (prometheus.results(query) > 0) {
          queries.remove(0);
        } else {
          jvm.metrics("loopwarden_"); // fails when the JVM has ended
          Thread.sleep(100);
        }
      }
    }
  }

  @OnEachJdk
  void the_servers_own_tool_finds_nothing_wrong_with_the_text(Jdk jdk) throws Exception {
    try (MeasuredJvm jvm = MeasuredJvm.start(jdk, directory)) {
      jvm.metrics(POOL);
      String text = jvm.metrics(STALLED).body();
      String promtool = PrometheusPackage.command("promtool").toString();

      assertThat(PrometheusPackage.run(List.of(promtool, "check", "metrics"), text)).isEmpty();
    }
  }

  @OnEachJdk
  void blocked_time_is_told_by_category_and_no_thread_of_the_agents_is_a_loop(Jdk jdk)
      throws Exception {
    try (MeasuredJvm jvm = MeasuredJvm.start(jdk, directory)) {
      String text = jvm.metrics("loopwarden_blocked_seconds_count{category=\"sleep\"").body();
      Outcome outcome = jvm.end();

      assertThat(text).contains("kind=\"contract\",model=\"netty\",loop=\"multiThreadIoEventLoop");
      assertThat(text).doesNotContain("loop=\"loopwarden");
      assertThat(outcome.errors()).contains("metrics at http://" + jvm.target() + "/metrics\n");
    }
  }
}
