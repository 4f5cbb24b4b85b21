package io.loopwarden.engine.deadlock;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which waits a queued task alone can end, told from a real thread that really waits. */
class SelfDeadlocksTest {

  private SelfDeadlocks deadlocks;
  private ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1);

  @BeforeEach
  void read() throws IOException {
    deadlocks = SelfDeadlocks.read(ModuleOpening.NONE);
  }

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void a_queued_task_that_is_awaited_is_a_proof() throws Exception {
    FutureTask<String> task = new FutureTask<>(() -> "late");
    LoopThread loop = whileItRuns(task::get);
    executor.execute(task);

    assertThat(deadlocks.proofOf(loop, null)).isEqualTo(Proof.SURE);
  }

  @Test
  void a_future_that_a_queued_stage_completes_is_a_proof() throws Exception {
    CompletableFuture<Integer> begun = new CompletableFuture<>();
    CompletableFuture<Integer> own = begun.thenApplyAsync(x -> x + 1, executor);
    LoopThread loop = whileItRuns(own.thenApply(x -> x + 1)::get);
    begun.complete(1);

    assertThat(deadlocks.proofOf(loop, null)).isEqualTo(Proof.SURE);
  }

  @Test
  void a_future_that_a_queued_lambda_completes_is_likely() throws Exception {
    CompletableFuture<Integer> awaited = new CompletableFuture<>();
    LoopThread loop = whileItRuns(awaited::get);
    CompletableFuture.supplyAsync(() -> 1, executor).thenAccept(awaited::complete);

    assertThat(deadlocks.proofOf(loop, null)).isEqualTo(Proof.LIKELY);
  }

  @Test
  void a_queued_lambda_that_holds_the_latch_is_likely_to_open_it() throws Exception {
    CountDownLatch latch = new CountDownLatch(1);
    LoopThread loop = whileItRuns(latch::await);
    executor.execute(latch::countDown);

    assertThat(deadlocks.proofOf(loop, null)).isEqualTo(Proof.LIKELY);
  }

  @Test
  void a_task_that_another_thread_may_run_proves_nothing() throws Exception {
    executor = new ScheduledThreadPoolExecutor(2);
    CountDownLatch latch = new CountDownLatch(1);
    LoopThread loop = whileItRuns(latch::await);
    CountDownLatch busy = new CountDownLatch(1);
    executor.execute(() -> LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(1)));
    executor.execute(latch::countDown);
    executor.execute(busy::countDown);

    assertThat(deadlocks.proofOf(loop, null)).isEqualTo(Proof.NONE);
  }

  @Test
  void a_timer_counts_when_it_is_due() throws Exception {
    CountDownLatch latch = new CountDownLatch(1);
    LoopThread loop = whileItRuns(latch::await);
    executor.schedule(latch::countDown, 1, TimeUnit.HOURS);
    assertThat(deadlocks.proofOf(loop, null)).isEqualTo(Proof.NONE);

    executor.schedule(latch::countDown, 0, TimeUnit.NANOSECONDS);
    assertThat(deadlocks.proofOf(loop, null)).isEqualTo(Proof.LIKELY);
  }

  @Test
  void a_service_that_queued_tasks_know_proves_nothing() throws Exception {
    Service service = new Service();
    LoopThread loop = whileItRuns(service.awaited::get);
    executor.execute(service::serve);
    executor.execute(new Request(service));
    executor.execute(() -> new Request(service).run());

    assertThat(deadlocks.proofOf(loop, null)).isEqualTo(Proof.NONE);
  }

  @Test
  void what_a_queued_step_waits_for_is_not_what_it_completes() throws Exception {
    CompletableFuture<String> others = new CompletableFuture<>();
    LoopThread loop = whileItRuns(others::get);
    CompletableFuture<String> queued = CompletableFuture.supplyAsync(() -> "", executor);
    queued.thenCombine(others, String::concat);

    assertThat(deadlocks.proofOf(loop, null)).isEqualTo(Proof.NONE);
  }

  @Test
  void the_end_of_its_own_pool_is_nothing_a_worker_can_wait_for() throws Exception {
    LoopThread loop = whileItRuns(() -> executor.awaitTermination(1, TimeUnit.HOURS));

    assertThat(deadlocks.proofOf(loop, null)).isEqualTo(Proof.SURE);
  }

  @Test
  void the_executor_of_a_thread_that_a_rule_names_is_found() throws Exception {
    CountDownLatch latch = new CountDownLatch(1);
    ThreadPoolExecutor plain =
        new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    LoopThread known = waiting(plain, latch::await);
    plain.execute(latch::countDown);
    LoopThread named = new LoopThread(known.thread(), "user");

    assertThat(deadlocks.proofOf(named, null)).isEqualTo(Proof.LIKELY);
    plain.shutdownNow();
  }

  @Test
  void a_long_queue_is_looked_through_within_bounds() throws Exception {
    CountDownLatch latch = new CountDownLatch(1);
    LoopThread loop = whileItRuns(latch::await);
    for (int i = 0; i < 100_000; i++) {
      executor.execute(() -> {});
    }
    executor.execute(latch::countDown);

    assertThat(deadlocks.proofOf(loop, null)).isEqualTo(Proof.NONE);
  }

  private LoopThread whileItRuns(Wait wait) throws Exception {
    return waiting(executor, wait);
  }

  private static LoopThread waiting(ThreadPoolExecutor pool, Wait wait) throws Exception {
    FutureTask<Thread> started = new FutureTask<>(Thread::currentThread);
    pool.execute(
        () -> {
          started.run();
          try {
            wait.begin();
          } catch (Exception ended) {
            Thread.currentThread().interrupt();
          }
        });
    Thread thread = started.get();
    while (LockSupport.getBlocker(thread) == null) {
      Thread.onSpinWait();
    }
    LoopThread loop = new LoopThread(thread, "reactor");
    loop.mark("reactor", pool, TaskQueue.NONE, true);
    return loop;
  }

  private interface Wait {
    void begin() throws Exception;
  }

  private static final class Service {
    private final CompletableFuture<String> awaited = new CompletableFuture<>();
    private final Map<String, CompletableFuture<String>> all = Map.of("one", awaited);

    void serve() {
      all.clear();
    }
  }

  private static final class Request implements Runnable {
    private final Service service;

    Request(Service service) {
      this.service = service;
    }

    @Override
    public void run() {
      service.serve();
    }
  }
}
