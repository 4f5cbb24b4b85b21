package io.loopwarden.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.IncidentRing;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.deadlock.ModuleOpening;
import io.loopwarden.engine.deadlock.SelfDeadlocks;
import io.loopwarden.engine.detail.Details;
import io.loopwarden.engine.fix.FixAdvisor;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.LedgerListener;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.naming.Origin;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.stall.StallDetection;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a loop did last is not lost when its thread ends; one that never ends is not waited for. */
class EndedLoopTest {

  private static final long MANY = 20_000;

  /** So long that a wait is captured for its length, however many there are. */
  private static final long LONG_NANOS = 600_000;

  private final Ledger ledger = new Ledger(10, notice -> {});
  private AgentThread agent;
  private int sleep;

  @BeforeEach
  void putTogether() throws IOException {
    Catalogue catalogue = Catalogue.read(Runtime.version().feature());
    catalogue.install(false);
    sleep = sleepIn(catalogue);
    StackNaming naming =
        new StackNaming((name, module) -> Origin.APPLICATION, name -> null, List.of());
    Knowledge knowledge =
        new Knowledge(
            naming,
            Details.load(),
            FixAdvisor.load(),
            name -> null,
            SelfDeadlocks.read(ModuleOpening.NONE));
    StallDetection stalls =
        new StallDetection(naming, catalogue, ledger, knowledge.fixes(), loop -> -1, 0);
    agent =
        new IncidentPipeline(
                catalogue, knowledge, ledger, new Limits(stalls, 0), new NoHousekeeping())
            .thread();
  }

  @Test
  void a_wait_that_might_still_go_on_is_recorded_when_its_thread_has_ended() throws Exception {
    endedLoop(1);
    agent.drain(LoopThreads.all());

    agent.keepHouse(LoopThreads.all());

    assertThat(ledger.findings())
        .singleElement()
        .extracting(finding -> finding.durations().count())
        .isEqualTo(1L);
  }

  @Test
  void the_end_of_the_jvm_hears_whether_what_was_done_last_could_be_told() throws Exception {
    endedLoop(1);

    assertThat(agent.alone(() -> finishedByAnotherThread())).isFalse();
    assertThat(ledger.findings()).isEmpty();
    assertThat(finishedByAnotherThread()).isTrue();
    assertThat(ledger.findings()).hasSize(1);
    agent.keepHouse(LoopThreads.all()); // the table of loops is one for all tests
  }

  private boolean finishedByAnotherThread() {
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                return agent.finish(1);
              } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
              }
            })
        .join();
  }

  @Test
  void every_wait_is_in_the_finding_once_though_most_were_not_captured() throws Exception {
    LoopThread loop = endedLoop(MANY);
    agent.keepHouse(LoopThreads.all()); // its ring is not empty yet, so it stays known
    agent.drain(LoopThreads.all());

    agent.keepHouse(LoopThreads.all());

    long found = 0;
    long nanos = 0;
    for (Finding finding : ledger.findings()) {
      found += finding.durations().count();
      nanos += finding.durations().totalNanos();
    }
    assertThat(LoopThreads.of(loop.thread())).isNull();
    assertThat(loop.counts().made()).isEqualTo(MANY);
    assertThat(found).isEqualTo(MANY);
    assertThat(nanos).isEqualTo(loop.waitNanos());
    assertThat(ledger.counts().made()).isEqualTo(MANY);
    assertThat(ledger.counts().rateLimited() + ledger.counts().dropped())
        .isPositive()
        .isEqualTo(loop.uncapturedCount());
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_loop_that_waits_as_fast_as_waits_are_taken_does_not_keep_the_agents_thread()
      throws Exception {
    LoopThread loop = endedLoop(2);
    ledger.addListener(new WaitsOnceMore(loop));

    agent.drain(LoopThreads.all());

    assertThat(loop.counts().capturedCount()).isGreaterThan(IncidentRing.CAPACITY);
    while (loop.incidents().poll() != null) {
      // The table of loops is one for all tests, and keeps a loop until nothing is left of it.
    }
    LoopThreads.removeDead();
  }

  /** A loop that made so many waits and whose thread has ended. */
  private LoopThread endedLoop(long waits) throws InterruptedException {
    Thread thread = new Thread(() -> makeWaits(waits), "ended loop");
    LoopThread loop = LoopThreads.add(new LoopThread(thread, "netty"));
    loop.mark("netty", null, TaskQueue.NONE, false);
    thread.start();
    thread.join();
    return loop;
  }

  private void makeWaits(long times) {
    LoopThread loop = LoopThreads.current();
    for (long i = 0; i < times; i++) {
      loop.enter(sleep, null, null);
      loop.exit();
    }
  }

  private static int sleepIn(Catalogue catalogue) {
    for (Probe probe : catalogue.probes()) {
      if (probe.category().equals("sleep")) {
        return probe.id();
      }
    }
    throw new AssertionError("no row for sleep");
  }

  /** Makes a wait, long enough to be captured, for each that is told. */
  private final class WaitsOnceMore implements LedgerListener {

    private final LoopThread loop;

    WaitsOnceMore(LoopThread loop) {
      this.loop = loop;
    }

    @Override
    public void recorded(Occurrence occurrence, Finding finding) {
      long until = System.nanoTime() + LONG_NANOS;
      loop.enter(sleep, null, null);
      while (System.nanoTime() - until < 0) {
        Thread.onSpinWait();
      }
      loop.exit();
    }

    @Override
    public void first(Finding finding) {}

    @Override
    public void updated(Finding finding) {}
  }

  private static final class NoHousekeeping implements Housekeeping {
    @Override
    public void tick(long nowNanos) {}

    @Override
    public void finish() {}
  }
}
