package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.example.cases.AttachedLoop;
import com.example.cases.DeepLoop;
import com.example.cases.NamedThreadLoop;
import com.example.cases.NettyEpollLoop;
import com.example.cases.NettyLoop;
import com.example.cases.NettyOffload;
import com.example.cases.ReactorScheduler;
import com.example.cases.SelfNamingLoop;
import com.example.cases.ShadedNettyLoop;
import com.example.cases.VertxContext;
import com.example.cases.VirtualLoop;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.AgentJar;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A sleep on each kind of loop is found under that loop's model; on a worker pool nothing is. */
class LoopModelTest {

  @OnEachJdk
  void netty_4_2_nio_loop_is_watched(Jdk jdk) {
    assertSleepFound("netty", LoopCase.on(jdk).run(NettyLoop.class, "sleep", "quiet"));
  }

  @OnEachJdk
  void netty_4_2_epoll_loop_is_watched(Jdk jdk) {
    assertSleepFound("netty", LoopCase.on(jdk).run(NettyEpollLoop.class, "sleep", "quiet"));
  }

  @OnEachJdk
  void netty_4_1_nio_loop_is_watched(Jdk jdk) {
    assertSleepFound(
        "netty", LoopCase.withOlderFrameworks(jdk).run(NettyLoop.class, "sleep", "quiet"));
  }

  @OnEachJdk
  void netty_4_1_epoll_loop_is_watched(Jdk jdk) {
    assertSleepFound(
        "netty", LoopCase.withOlderFrameworks(jdk).run(NettyEpollLoop.class, "sleep", "quiet"));
  }

  @OnEachJdk
  void a_shaded_copy_of_netty_is_watched(Jdk jdk) {
    assertSleepFound("netty", LoopCase.on(jdk).run(ShadedNettyLoop.class, "sleep", "quiet"));
  }

  @OnEachJdk
  void netty_off_load_group_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(NettyOffload.class, "sleep")).isEmpty();
  }

  @OnEachJdk
  void reactor_parallel_scheduler_is_watched(Jdk jdk) {
    assertSleepFound(
        "reactor", LoopCase.on(jdk).run(ReactorScheduler.class, "parallel", "sleep", "quiet"));
  }

  @OnEachJdk
  void reactor_single_scheduler_is_watched(Jdk jdk) {
    assertSleepFound(
        "reactor", LoopCase.on(jdk).run(ReactorScheduler.class, "single", "sleep", "quiet"));
  }

  @OnEachJdk
  void reactor_bounded_elastic_scheduler_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(ReactorScheduler.class, "boundedElastic", "sleep")).isEmpty();
  }

  @OnEachJdk
  void vertx_5_event_loop_is_watched(Jdk jdk) {
    assertSleepFound("vertx", LoopCase.on(jdk).run(VertxContext.class, "loop", "sleep", "quiet"));
  }

  @OnEachJdk
  void vertx_5_worker_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(VertxContext.class, "worker", "sleep")).isEmpty();
  }

  @OnEachJdk
  void vertx_4_event_loop_is_watched(Jdk jdk) {
    assertSleepFound(
        "vertx",
        LoopCase.withOlderFrameworks(jdk).run(VertxContext.class, "loop", "sleep", "quiet"));
  }

  @OnEachJdk
  void vertx_4_worker_may_block(Jdk jdk) {
    assertThat(LoopCase.withOlderFrameworks(jdk).run(VertxContext.class, "worker", "sleep"))
        .isEmpty();
  }

  @OnEachJdk
  void a_rule_that_covers_every_name_does_not_cover_the_agents_own_threads(
      Jdk jdk, @TempDir Path directory) {
    Path report = directory.resolve("r.jsonl");
    LoopCase.on(jdk)
        .settings("loop-threads=*,log=stderr")
        .run(report, NamedThreadLoop.class, "sleep", "sleep");
    assertThat(JsonReport.lines(report))
        .filteredOn(line -> line.path("type").asText().equals("finding"))
        .isNotEmpty()
        .noneSatisfy(line -> assertThat(line.path("threads").toString()).contains("loopwarden"));
  }

  @OnEachJdk
  void a_thread_named_by_the_user_is_watched(Jdk jdk) {
    assertSleepFound(
        "user",
        LoopCase.on(jdk)
            .settings("loop-threads=my-loop-*")
            .run(NamedThreadLoop.class, "sleep", "quiet"));
  }

  @OnEachJdk
  void a_thread_that_gives_itself_the_name_is_watched(Jdk jdk) {
    assertSleepFound(
        "user",
        LoopCase.on(jdk)
            .settings("loop-threads=my-loop-*")
            .run(SelfNamingLoop.class, "my-loop-1", "sleep", "quiet"));
  }

  @OnEachJdk
  void a_thread_that_gives_the_name_away_may_block(Jdk jdk) {
    assertThat(
            LoopCase.on(jdk)
                .settings("loop-threads=my-loop-*")
                .run(SelfNamingLoop.class, "my-loop-1,retired", "sleep"))
        .isEmpty();
  }

  @OnEachJdk
  void the_own_wait_of_a_named_loop_is_idle_however_deep_it_stands(Jdk jdk) {
    assertSleepFound(
        "user",
        LoopCase.on(jdk).settings("loop-threads=my-loop-*").run(DeepLoop.class, "sleep", "quiet"));
  }

  @OnEachJdk
  void a_wait_inside_a_task_of_a_named_loop_is_found(Jdk jdk) {
    assertThat(LoopCase.on(jdk).settings("loop-threads=my-loop-*").run(DeepLoop.class, "queueTake"))
        .extracting(Finding::culpritMethod)
        .containsExactly("queueTake");
  }

  @OnEachJdk
  void an_off_load_group_named_by_the_user_is_watched(Jdk jdk) {
    assertSleepFound(
        "user",
        LoopCase.on(jdk)
            .settings("loop-threads=defaultEventExecutorGroup-*")
            .run(NettyOffload.class, "sleep", "quiet"));
  }

  @OnEachJdk
  void a_virtual_thread_named_by_the_user_is_watched(Jdk jdk) {
    if (jdk.feature() < 21) {
      return; // has none
    }
    assertSleepFound(
        "user",
        LoopCase.on(jdk)
            .settings("loop-threads=my-loop-*")
            .run(VirtualLoop.class, "sleep", "quiet"));
  }

  @OnEachJdk
  void a_loop_that_ran_before_the_agent_was_attached_is_watched(Jdk jdk, @TempDir Path directory) {
    assertThat(attached(jdk, directory, Frameworks.newest()))
        .extracting(Finding::culpritMethod, Finding::operation)
        .contains(
            tuple("sleep", "java.lang.Thread.sleep"),
            tuple("sqliteRows", "java.sql.Statement.executeQuery"));
  }

  @OnEachJdk
  void tasks_pending_on_a_loop_that_ran_before_the_agent_are_counted(
      Jdk jdk, @TempDir Path directory) {
    assertThat(attached(jdk, directory, Frameworks.newest())).allMatch(LoopModelTest::tellsPending);
  }

  @OnEachJdk
  void tasks_pending_on_an_older_loop_that_ran_before_the_agent_are_counted(
      Jdk jdk, @TempDir Path directory) {
    assertThat(attached(jdk, directory, Frameworks.older())).allMatch(LoopModelTest::tellsPending);
  }

  private static boolean tellsPending(Finding finding) {
    return finding.json().path("pendingTasks").isInt();
  }

  private static List<Finding> attached(Jdk jdk, Path directory, Path[] frameworks) {
    Path report = directory.resolve("r.jsonl");
    Outcome outcome =
        ForkedJvm.of(jdk)
            .jvmArguments("-Djdk.attach.allowAttachSelf=true", "-XX:+EnableDynamicAgentLoading")
            .classPath(frameworks)
            .run(AttachedLoop.class, AgentJar.path().toString(), "log=none,report=" + report)
            .succeeded();
    assertThat(outcome.errorLines()).filteredOn(line -> line.startsWith("loopwarden")).hasSize(1);
    return JsonReport.findings(report);
  }

  @OnEachJdk
  void a_thread_class_named_by_the_user_is_watched(Jdk jdk) {
    assertSleepFound(
        "user",
        LoopCase.on(jdk)
            .settings("loop-thread-classes=*$OwnLoopThread")
            .run(NamedThreadLoop.class, "sleep", "quiet"));
  }

  @OnEachJdk
  void a_thread_nobody_named_may_block(Jdk jdk) {
    assertThat(LoopCase.on(jdk).run(NamedThreadLoop.class, "sleep")).isEmpty();
  }

  private static void assertSleepFound(String model, List<Finding> findings) {
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.operation()).isEqualTo("java.lang.Thread.sleep");
              assertThat(finding.loopModel()).isEqualTo(model);
              assertThat(finding.culpritMethod()).isEqualTo("sleep");
            });
  }
}
