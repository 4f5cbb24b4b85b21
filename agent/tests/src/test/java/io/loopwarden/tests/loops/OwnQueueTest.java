package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.report.Finding;

/**
 * Tasks are told apart by the queue's own count where it has one; a loop may be given a queue that
 * has none.
 */
class OwnQueueTest {

  @OnEachJdk
  void a_loop_whose_queue_counts_nothing_is_watched_task_by_task(Jdk jdk) {
    StallRun run =
        StallRun.of(jdk, "stall=50ms,threshold=5ms", "netty-own-queue", "mended", "crowded");

    assertThat(run.findings())
        .as("many short tasks in one turn are none, a long one is")
        .extracting(Finding::culpritMethod)
        .containsExactly("computeBefore");
  }

  @OnEachJdk
  void a_loop_whose_queue_counts_is_watched_task_by_task(Jdk jdk) {
    StallRun run = StallRun.of(jdk, "stall=50ms,threshold=5ms", "netty", "mended", "crowded");

    assertThat(run.findings()).extracting(Finding::culpritMethod).containsExactly("computeBefore");
  }
}
