package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.pool.AttachedPool;
import com.example.cases.pool.JdkPools;
import com.example.cases.pool.PekkoPools;
import com.example.cases.pool.ReactorPools;
import com.example.cases.pool.VertxPools;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.AgentJar;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A pool that leaves tasks of loops waiting, because all its threads are taken, is one finding. */
class ExhaustedPoolTest {

  private static final String SETTINGS = "pool-wait=300ms,loop-threads=acme-loop-*";

  @TempDir Path directory;

  @OnEachJdk
  void each_pool_of_the_jdk_whose_threads_are_blocked_is_one_finding(Jdk jdk) {
    List<Finding> findings =
        run(jdk, JdkPools.class, "netty", "fixed", "bounded", "scheduled", "single", "forkjoin");
    assertThat(findings).hasSize(5);
    assertIsExhausted(findings.get(0), "fixed", "4 of 4 workers blocked, 36 tasks queued");
    assertIsExhausted(findings.get(1), "bounded", "4 of 4 workers blocked, 36 tasks queued");
    assertIsExhausted(findings.get(2), "scheduled", "3 of 3 workers blocked, 37 tasks queued");
    assertIsExhausted(findings.get(3), "single", "1 of 1 workers blocked, 39 tasks queued");
    assertIsExhausted(findings.get(4), "forkjoin", "3 of 3 workers blocked, 37 tasks queued");
  }

  @OnEachJdk
  void what_the_threads_wait_in_is_told(Jdk jdk) {
    Finding finding = only(jdk, JdkPools.class, "named", "fixed");
    assertIsExhausted(finding, "fixed", "4 of 4 workers blocked");
    assertThat(finding.culpritMethod()).isEqualTo("pause");
    assertThat(finding.json().path("callTree").path(0).asText())
        .startsWith("100 %  com.example.cases.pool.Work.pause(Work.java:")
        .endsWith(" in java.lang.Thread.sleep");
  }

  @OnEachJdk
  void threads_that_compute_are_told_from_blocked_ones(Jdk jdk) {
    Finding finding = only(jdk, JdkPools.class, "netty", "computing");
    assertIsExhausted(finding, "computing", "2 of 2 workers computing, 6 tasks queued");
    assertThat(finding.json().path("fix").asText()).contains("sized to the cores");
  }

  @OnEachJdk
  void pools_of_the_jdk_that_keep_up_are_silent(Jdk jdk) {
    assertThat(run(jdk, JdkPools.class, "netty", "large", "cached", "burst", "delayed", "common"))
        .isEmpty();
  }

  @OnEachJdk
  void a_pool_that_no_loop_hands_tasks_to_is_not_watched(Jdk jdk) {
    Path report = directory.resolve("r.jsonl");
    LoopCase.on(jdk)
        .settings(SETTINGS)
        .run(report, JdkPools.class, directory + "/none", "none", "waiting");
    assertThat(JsonReport.findings(report)).isEmpty();
  }

  @OnEachJdk
  void a_pool_whose_threads_were_taken_before_the_agent_came_is_watched(Jdk jdk) {
    Path report = directory.resolve("r.jsonl");
    ForkedJvm.of(jdk)
        .jvmArguments("-Djdk.attach.allowAttachSelf=true", "-XX:+EnableDynamicAgentLoading")
        .classPath(Frameworks.newest())
        .run(
            AttachedPool.class,
            AgentJar.path().toString(),
            "log=none,threshold=1h,pool-wait=300ms,report=" + report,
            report.toString())
        .succeeded();
    List<Finding> findings = JsonReport.latest(report);
    assertThat(findings).hasSize(1);
    assertIsExhausted(findings.get(0), "early", "2 of 2 workers blocked");
  }

  @OnEachJdk
  void the_worker_pool_of_vertx_is_watched(Jdk jdk) {
    Finding finding = only(jdk, VertxPools.class, "unordered");
    assertIsExhausted(finding, "vert.x-worker-thread", "4 of 4 workers blocked, 16 tasks queued");
    assertThat(finding.json().path("fix").asText()).contains("createSharedWorkerExecutor");
  }

  @OnEachJdk
  void more_ordered_contexts_than_workers_exhaust_the_pool_of_vertx(Jdk jdk) {
    Finding finding = only(jdk, VertxPools.class, "contexts");
    assertIsExhausted(finding, "vert.x-worker-thread", "4 of 4 workers blocked");
  }

  @OnEachJdk
  void ordered_tasks_of_one_context_do_not_exhaust_the_pool_of_vertx(Jdk jdk) {
    assertThat(run(jdk, VertxPools.class, "ordered", "enough")).isEmpty();
  }

  @OnEachJdk
  void the_bounded_elastic_scheduler_of_reactor_is_watched(Jdk jdk) {
    List<Finding> findings = run(jdk, ReactorPools.class, "callables", "subscribers");
    assertThat(findings).hasSize(2);
    assertIsExhausted(findings.get(0), "callables", "3 of 3 workers blocked, 9 tasks queued");
    assertIsExhausted(findings.get(1), "subscribers", "3 of 3 workers blocked, 9 tasks queued");
    assertThat(findings.get(0).json().path("fix").asText()).contains("newBoundedElastic");
  }

  @OnEachJdk
  void a_reactor_worker_that_runs_its_own_tasks_in_order_is_no_exhausted_pool(Jdk jdk) {
    assertThat(run(jdk, ReactorPools.class, "worker", "workers", "enough")).isEmpty();
  }

  @OnEachJdk
  void pekko_dispatcher_for_blocking_work_is_watched(Jdk jdk) {
    assertIsExhausted(
        only(jdk, PekkoPools.class, "40", "true"),
        "acme-pekko.actor.default-blocking-io-dispatcher",
        "16 of 16 workers blocked, 24 tasks queued");
  }

  @OnEachJdk
  void pekko_dispatcher_for_blocking_work_that_keeps_up_is_silent(Jdk jdk) {
    assertThat(run(jdk, PekkoPools.class, "16", "false")).isEmpty();
  }

  private static void assertIsExhausted(Finding finding, String stem, String detail) {
    assertThat(finding.operation()).isEqualTo("thread pool " + stem);
    assertThat(finding.category()).isEqualTo("pool");
    assertThat(finding.kind()).isEqualTo("stall");
    assertThat(finding.loopModel()).isEqualTo("pool");
    assertThat(finding.json().path("cause").asText()).isEqualTo("pool-exhausted");
    assertThat(finding.json().path("ongoing").asInt()).isZero();
    assertThat(finding.details().get(0)).startsWith(detail);
    assertThat(finding.json().path("worstDelayNanos").asLong()).isGreaterThan(300_000_000L);
  }

  private Finding only(Jdk jdk, Class<?> main, String... arguments) {
    List<Finding> findings = run(jdk, main, arguments);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private List<Finding> run(Jdk jdk, Class<?> main, String... arguments) {
    Path report = directory.resolve("r.jsonl");
    List<String> all = new ArrayList<>(List.of(report.toString()));
    all.addAll(List.of(arguments));
    LoopCase.on(jdk).settings(SETTINGS).run(report, main, all.toArray(new String[0]));
    return JsonReport.latest(report);
  }
}
