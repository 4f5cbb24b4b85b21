package io.loopwarden.engine.pools;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.OffloadPools;
import io.loopwarden.engine.fix.FixAdvisor;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.naming.ClassOrigins;
import io.loopwarden.engine.naming.Origin;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.rows.Row;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An exhausted pool is one finding, for as long as its tasks wait. */
class PoolWatchTest {

  private static final long MILLI = 1_000_000L;
  private static final long LIMIT = 1_000 * MILLI;

  private final Ledger ledger = new Ledger(10, notice -> {});
  private long now = System.nanoTime();
  private PoolWatch watch;

  @BeforeEach
  void make() throws IOException {
    watchWith(List.of());
  }

  private void watchWith(List<Row> userRows) throws IOException {
    ClassOrigins origins =
        (name, module) -> name.startsWith("java.") ? Origin.JDK : Origin.APPLICATION;
    StackNaming naming = new StackNaming(origins, name -> null, userRows);
    PoolRows rows = PoolRows.read();
    watch = new PoolWatch(rows, new PoolFindings(rows, naming, FixAdvisor.load(), ledger), LIMIT);
  }

  @Test
  void a_pool_without_a_free_thread_is_found_when_a_task_has_waited() throws Exception {
    try (OnePool one = pool(2, 2).queue(3)) {
      OffloadPools.note(one.pool());
      lookFor(LIMIT - 100 * MILLI);
      assertThat(ledger.findings()).isEmpty();
      lookFor(200 * MILLI);
      Finding found = ledger.findings().get(0);
      assertThat(found.details().get(0)).startsWith("2 of 2 workers blocked, 3 tasks queued");
      assertThat(found.cause()).isEqualTo("pool-exhausted");
      assertThat(found.ongoing()).isEqualTo(1);
    }
  }

  @Test
  void an_exhaustion_ends_with_the_waits_and_counts_once() throws Exception {
    try (OnePool one = pool(2, 2).queue(3)) {
      OffloadPools.note(one.pool());
      lookFor(3 * LIMIT);
      one.drain();
      lookFor(100 * MILLI);
      Finding found = ledger.findings().get(0);
      assertThat(found.ongoing()).isZero();
      assertThat(found.durations().count()).isEqualTo(1);
      assertThat(found.durations().maxNanos()).isBetween(2 * LIMIT, 4 * LIMIT);
      assertThat(found.harm().worstNanos()).isGreaterThanOrEqualTo(2 * LIMIT);
    }
  }

  @Test
  void a_rule_allows_what_the_threads_wait_in() throws Exception {
    Row allow =
        new Row(
            "allow",
            "io.loopwarden.engine.pools.*#*",
            Map.of("category", "pool"),
            "known to be slow",
            "rules.txt",
            1);
    watchWith(List.of(allow));
    try (OnePool one = pool(2, 2).queue(3)) {
      OffloadPools.note(one.pool());
      lookFor(2 * LIMIT);
      one.drain();
      lookFor(100 * MILLI);
      assertThat(ledger.findings()).isEmpty();
      assertThat(ledger.counts().allowed()).hasSize(1);
    }
  }

  @Test
  void a_pool_of_which_nothing_waits_is_none() throws Exception {
    try (OnePool one = pool(2, 2)) {
      OffloadPools.note(one.pool());
      lookFor(3 * LIMIT);
      assertThat(ledger.findings()).isEmpty();
    }
  }

  @Test
  void a_time_in_which_nobody_looked_is_no_wait() throws Exception {
    try (OnePool one = pool(1, 1).queue(1)) {
      OffloadPools.note(one.pool());
      lookFor(100 * MILLI);
      now += 10 * LIMIT;
      lookFor(100 * MILLI);
      assertThat(ledger.findings()).isEmpty();
    }
  }

  @Test
  void a_pool_that_no_loop_handed_a_task_to_is_not_watched() throws Exception {
    try (OnePool one = pool(1, 1).queue(1)) {
      lookFor(3 * LIMIT);
      assertThat(ledger.findings()).isEmpty();
      assertThat(one.pool().getQueue()).hasSize(1);
    }
  }

  private void lookFor(long nanos) {
    for (long end = now + nanos; now < end; now += 50 * MILLI) {
      watch.look(now);
    }
  }

  private static OnePool pool(int threads, int taken) throws InterruptedException {
    return new OnePool(
        new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()),
        taken);
  }
}
