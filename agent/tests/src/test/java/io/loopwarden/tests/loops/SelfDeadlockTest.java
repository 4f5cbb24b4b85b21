package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.example.cases.SelfAwait;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.io.TempDir;

/** A loop that waits for what only it could bring is told so; one that waits for others is not. */
class SelfDeadlockTest {

  private static final String SELF = "self-deadlock";
  private static final String FUTURE_GET = "java.util.concurrent.CompletableFuture.get";

  @TempDir Path directory;

  @OnEachJdk
  void netty_loops_are_told_of_each_way_to_wait_for_themselves(Jdk jdk) {
    assertThat(
            found(
                LoopCase.on(jdk),
                "netty",
                "bindSync",
                "promiseOfAnotherLoop",
                "supplyAsync",
                "composedStages",
                "latch",
                "completedByLambda",
                "timer",
                "handedOverByAnother",
                "invokeAll"))
        .containsExactlyInAnyOrder(
            tuple("io.netty.channel.ChannelFuture.sync", "bindSync", SELF),
            tuple("io.netty.util.concurrent.Future.await", "promiseOfAnotherLoop", SELF),
            tuple(FUTURE_GET, "supplyAsync", SELF),
            tuple(FUTURE_GET, "composedStages", SELF),
            tuple(FUTURE_GET, "completedByLambda", SELF),
            tuple(FUTURE_GET, "timer", SELF),
            tuple(FUTURE_GET, "handedOverByAnother", SELF),
            tuple("io.netty.util.concurrent.EventExecutorGroup.invokeAll", "invokeAll", SELF),
            tuple("java.util.concurrent.CountDownLatch.await", "latch", SELF));
  }

  @OnEachJdk
  void a_loop_that_waits_for_its_own_end_is_told(Jdk jdk) {
    assertThat(found(LoopCase.on(jdk), "netty", "ownEnd"))
        .containsExactly(tuple("io.netty.util.concurrent.Future.await", "ownEnd", SELF));
  }

  @OnEachJdk
  void a_wait_for_somebody_else_is_a_plain_finding_whatever_is_queued(Jdk jdk) {
    assertThat(
            found(
                LoopCase.on(jdk),
                "netty",
                "anothersFuture",
                "sharedService",
                "timeLimit",
                "composes"))
        .containsExactlyInAnyOrder(
            tuple(FUTURE_GET, "anothersFuture", ""),
            tuple(FUTURE_GET, "sharedService", ""),
            tuple(FUTURE_GET, "timeLimit", ""));
  }

  @OnEachJdk
  void a_long_wait_before_a_growing_queue_is_suspected_unless_time_alone_ends_it(Jdk jdk) {
    assertThat(found(LoopCase.on(jdk), "netty", "growingQueue", "longSleepBeforeGrowingQueue"))
        .containsExactlyInAnyOrder(
            tuple(FUTURE_GET, "growingQueue", "suspected-self-deadlock"),
            tuple("java.lang.Thread.sleep", "longSleepBeforeGrowingQueue", ""));
  }

  @OnEachJdk
  void vertx_contexts_are_told(Jdk jdk) {
    assertThat(
            found(
                LoopCase.on(jdk),
                "vertx",
                "ownResult",
                "workersResult",
                "supplyAsync",
                "refusedAwait"))
        .containsExactlyInAnyOrder(
            tuple(FUTURE_GET, "ownResult", SELF),
            tuple(FUTURE_GET, "workersResult", SELF),
            tuple(FUTURE_GET, "supplyAsync", SELF),
            tuple("io.vertx.core.Future.await", "refusedAwait", ""));
  }

  @OnEachJdk
  void reactor_schedulers_are_told(Jdk jdk) {
    assertThat(
            found(LoopCase.on(jdk), "reactor", "ownMono", "latch", "supplyAsync", "refusedBlock"))
        .containsExactlyInAnyOrder(
            tuple(FUTURE_GET, "ownMono", SELF),
            tuple(FUTURE_GET, "supplyAsync", SELF),
            tuple("java.util.concurrent.CountDownLatch.await", "latch", SELF),
            tuple("reactor.core.publisher.Mono.block", "refusedBlock", ""));
  }

  @OnEachJdk
  void a_single_thread_executor_that_a_rule_names_is_told(Jdk jdk) {
    assertThat(
            found(
                LoopCase.on(jdk).settings("loop-threads=case-loop-*"),
                "executor",
                "submitted",
                "semaphore",
                "sharedService",
                "composes"))
        .containsExactlyInAnyOrder(
            tuple("java.util.concurrent.Future.get", "submitted", SELF),
            tuple("java.util.concurrent.Semaphore.tryAcquire", "semaphore", SELF),
            tuple(FUTURE_GET, "sharedService", ""));
  }

  @OnEachJdk
  void shaded_netty_and_rxjava_are_told(Jdk jdk) {
    assertThat(found(LoopCase.on(jdk), "shaded", "refusedSync", "supplyAsync", "sharedService"))
        .extracting(tuple -> tuple.toList().subList(1, 3))
        .containsExactlyInAnyOrder(
            List.of("refusedSync", SELF),
            List.of("supplyAsync", SELF),
            List.of("sharedService", ""));
    assertThat(found(LoopCase.on(jdk), "rxjava", "ownSingle", "latch", "anothersFuture"))
        .extracting(tuple -> tuple.toList().subList(1, 3))
        .containsExactlyInAnyOrder(
            List.of("ownSingle", SELF), List.of("latch", SELF), List.of("anothersFuture", ""));
  }

  @OnEachJdk
  void the_event_dispatch_thread_is_told(Jdk jdk) {
    assertThat(
            found(
                LoopCase.on(jdk),
                "swing",
                "invokesAndWaits",
                "latch",
                "supplyAsync",
                "sharedService"))
        .containsExactlyInAnyOrder(
            tuple("javax.swing.SwingUtilities.invokeAndWait", "invokesAndWaits", SELF),
            tuple("java.util.concurrent.CountDownLatch.await", "latch", SELF),
            tuple(FUTURE_GET, "supplyAsync", SELF),
            tuple(FUTURE_GET, "sharedService", ""));
  }

  @OnEachJdk
  void the_older_lines_of_netty_and_vertx_are_told(Jdk jdk) {
    LoopCase older = LoopCase.withOlderFrameworks(jdk);
    assertThat(found(older, "netty", "bindSync", "promiseOfAnotherLoop", "supplyAsync"))
        .containsExactlyInAnyOrder(
            tuple("io.netty.channel.ChannelFuture.sync", "bindSync", SELF),
            tuple("io.netty.util.concurrent.Future.await", "promiseOfAnotherLoop", SELF),
            tuple(FUTURE_GET, "supplyAsync", SELF));
    assertThat(found(older, "vertx", "ownResult", "workersResult"))
        .containsExactlyInAnyOrder(
            tuple(FUTURE_GET, "ownResult", SELF), tuple(FUTURE_GET, "workersResult", SELF));
  }

  /** Returns operation, culprit's method and hopeless cause of each finding, as told last. */
  private List<Tuple> found(LoopCase loop, String... arguments) {
    Path report = directory.resolve(arguments[0] + arguments[1] + ".jsonl");
    loop.run(report, SelfAwait.class, arguments);
    List<Tuple> found = new ArrayList<>();
    for (Finding finding : JsonReport.latest(report)) {
      String cause = finding.json().path("cause").asText("");
      String told = cause.endsWith(SELF) ? cause : "";
      if (finding.kind().equals("contract")) { // the machine may stall a loop besides
        found.add(tuple(finding.operation(), finding.culpritMethod(), told));
      }
    }
    return found;
  }
}
