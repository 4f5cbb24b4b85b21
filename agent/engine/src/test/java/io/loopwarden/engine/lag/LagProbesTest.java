package io.loopwarden.engine.lag;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.DurationHistogram;
import io.loopwarden.bootstrap.LagProbe;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.loops.LoopModels;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is probed, and who must be left alone. */
class LagProbesTest {

  private static final long SECOND = 1_000_000_000L;

  private final ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1);
  private LagProbes probes;
  private LoopThread loop;
  private long now = System.nanoTime();

  @BeforeEach
  void a_worker_is_a_loop() throws Exception {
    probes = new LagProbes(models(), SECOND);
    loop =
        onLoop(
            () -> {
              LoopThread made = new LoopThread(Thread.currentThread(), "reactor");
              made.mark("reactor", pool, TaskQueue.NONE, true);
              return LoopThreads.add(made);
            });
  }

  @AfterEach
  void the_worker_ends() throws Exception {
    pool.shutdownNow();
    loop.thread().join();
    LoopThreads.removeDead();
  }

  @Test
  void a_loop_is_probed_once_in_the_interval() throws Exception {
    tick();
    assertThat(delays()).isEqualTo(1);
    onLoop(this::progress);
    probes.tick(now + SECOND / 2);

    assertThat(delays()).isEqualTo(1);
  }

  @Test
  void a_loop_that_did_nothing_since_is_not_woken() throws Exception {
    tick();
    delays();
    tick();
    assertThat(delays()).isEqualTo(1);
    onLoop(this::progress);
    tick();

    assertThat(delays()).isEqualTo(2);
  }

  @Test
  void only_one_probe_waits_in_a_queue() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch held = new CountDownLatch(1);
    pool.execute(
        () -> {
          started.countDown();
          try {
            held.await();
          } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
          }
        });
    started.await();
    tick();
    tick();
    tick();
    int waiting = pool.getQueue().size();
    held.countDown();

    assertThat(waiting).isEqualTo(1);
    assertThat(delays()).isEqualTo(1);
  }

  @Test
  void a_pool_of_more_threads_is_not_probed() throws Exception {
    pool.setCorePoolSize(2);
    tick();

    assertThat(loop.lagProbe()).isNull();
  }

  @Test
  void an_executor_that_shuts_down_is_not_probed() {
    pool.shutdown();
    tick();

    assertThat(loop.lagProbe()).isNull();
  }

  @Test
  void a_thread_that_is_no_loop_now_is_not_probed() throws Exception {
    onLoop(
        () -> {
          loop.unmark();
          return loop;
        });
    tick();

    assertThat(loop.lagProbe()).isNull();
  }

  @Test
  void nothing_is_probed_when_that_is_off() throws Exception {
    probes = new LagProbes(models(), 0);
    tick();

    assertThat(loop.lagProbe()).isNull();
  }

  private LoopThread progress() {
    for (int task = 0; task < 10; task++) {
      loop.progress();
    }
    return loop;
  }

  private void tick() {
    now += 2 * SECOND;
    probes.tick(now);
  }

  /** Asked on the loop itself, after whatever is in its queue. */
  private long delays() throws Exception {
    return onLoop(
        () -> {
          LagProbe probe = loop.lagProbe();
          @Nullable DurationHistogram counted = probe == null ? null : probe.delays();
          return counted == null ? 0 : counted.count();
        });
  }

  private <T> T onLoop(Callable<T> task) throws Exception {
    return pool.submit(task).get();
  }

  private static LoopModels models() throws IOException {
    return LoopModels.read();
  }
}
