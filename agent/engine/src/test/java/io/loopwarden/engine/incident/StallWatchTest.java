package io.loopwarden.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.PendingTasks;
import io.loopwarden.engine.naming.Origin;
import io.loopwarden.engine.naming.StackNaming;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What looks at a loop in a long turn make of it; the loop's thread computes all the while. */
class StallWatchTest {

  private static final long MILLI = 1_000_000L;
  private static final long STEP = 5 * MILLI;
  private static final long LIMIT = 100 * MILLI;

  private volatile boolean over;
  private final Thread thread = new Thread(this::compute, "loop");
  private final LoopThread loop = new LoopThread(thread, "netty");
  private StallWatch watch;
  private int pending = 5;
  private long now = System.nanoTime();
  private final long started = now;

  @BeforeEach
  void putTogether() throws IOException {
    StackNaming naming =
        new StackNaming((name, module) -> Origin.APPLICATION, name -> null, List.of());
    loop.mark("netty", null, new Counted(), true);
    thread.start();
    watch = new StallWatch(loop, new StallNaming(naming), LIMIT, now);
  }

  @AfterEach
  void end() throws InterruptedException {
    over = true;
    thread.join();
  }

  @Test
  void a_turn_is_as_long_as_the_looks_that_saw_it() {
    computeFor(130 * MILLI);
    loop.progress();

    assertThat(look())
        .isNotNull()
        .extracting(Stall::durationNanos)
        .isEqualTo(now - started - STEP / 2);
  }

  @Test
  void tasks_are_those_that_waited_during_the_turn() {
    computeFor(130 * MILLI);
    loop.progress();
    pending = 0;

    assertThat(look()).isNotNull().extracting(Stall::pendingTasks).isEqualTo(5);
  }

  @Test
  void time_that_another_finding_tells_of_is_no_stall() {
    computeFor(130 * MILLI);
    watch.leaveOut(50 * MILLI);
    loop.progress();

    assertThat(look()).isNull();
  }

  @Test
  void a_turn_is_no_stall_only_because_the_machine_was_busy() {
    computeFor(130 * MILLI);
    watch.forgive(50 * MILLI);
    loop.progress();

    assertThat(look()).isNull();
  }

  @Test
  void a_stall_is_told_with_the_time_that_the_machine_was_busy() {
    computeFor(230 * MILLI);
    watch.forgive(50 * MILLI);
    loop.progress();

    assertThat(look())
        .isNotNull()
        .extracting(Stall::durationNanos)
        .isEqualTo(now - started - STEP / 2);
  }

  /** Looks all the while, by the watch's clock; the thread really computes as long as it must. */
  private void computeFor(long nanos) {
    long cpu = ThreadCpu.nanosOf(thread);
    for (long end = now + nanos; now < end; ) {
      assertThat(look()).isNull();
    }
    while (ThreadCpu.nanosOf(thread) - cpu < LIMIT) {
      Thread.onSpinWait();
    }
  }

  private @Nullable Stall look() {
    now += STEP;
    return watch.look(now, STEP);
  }

  private void compute() {
    while (!over) {
      Thread.onSpinWait();
    }
  }

  private final class Counted extends PendingTasks {
    @Override
    public int count() {
      return pending;
    }
  }
}
