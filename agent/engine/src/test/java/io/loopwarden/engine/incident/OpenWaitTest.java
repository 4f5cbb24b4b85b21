package io.loopwarden.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.deadlock.Proof;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a wait is called hopeless, by what looks at it see. */
class OpenWaitTest {

  private static final long MILLI = 1_000_000L;
  private static final long SINCE = 5 * MILLI;

  private final LoopThread loop = new LoopThread(new Thread(() -> {}, "loop"), "netty");
  private final OpenWait wait = new OpenWait(1, SINCE, 0);
  private int pending;

  OpenWaitTest() {
    loop.mark("netty", null, new Counted(), true);
  }

  @Test
  void a_proof_counts_at_once() {
    wait.proven(Proof.SURE, SINCE);

    assertThat(causeAfter(1)).isEqualTo("self-deadlock");
  }

  @Test
  void what_is_likely_must_still_be_so_a_quarter_of_a_second_later() {
    wait.proven(Proof.LIKELY, SINCE);
    assertThat(causeAfter(1)).isNull();
    assertThat(wait.isDue(SINCE + 249 * MILLI)).isFalse();
    assertThat(wait.isDue(SINCE + 250 * MILLI)).isTrue();

    wait.proven(Proof.LIKELY, SINCE + 250 * MILLI);
    assertThat(causeAfter(250)).isEqualTo("self-deadlock");
  }

  @Test
  void what_was_likely_once_only_is_nothing() {
    wait.proven(Proof.LIKELY, SINCE);
    wait.proven(Proof.NONE, SINCE + 250 * MILLI);
    wait.proven(Proof.LIKELY, SINCE + 500 * MILLI);

    assertThat(causeAfter(500)).isNull();
  }

  @Test
  void looks_become_seldom() {
    int looks = 0;
    for (long at = SINCE; at < SINCE + 60_000 * MILLI; at += 50 * MILLI) {
      if (wait.isDue(at)) {
        wait.proven(Proof.NONE, at);
        looks++;
      }
    }
    assertThat(looks).isBetween(50, 70);
  }

  @Test
  void a_long_wait_before_a_growing_queue_is_suspected_after_three_seconds() {
    @Nullable String before = growUntil(2_900);
    assertThat(before).isNull();
    assertThat(causeAfter(3_000)).isEqualTo("suspected-self-deadlock");
  }

  @Test
  void a_queue_that_grew_once_is_no_trend() {
    pending = 500;

    for (int millis = 50; millis < 60_000; millis += 50) {
      assertThat(causeAfter(millis)).isNull();
    }
  }

  @Test
  void tasks_that_cannot_be_counted_are_no_trend() {
    pending = TaskQueue.UNKNOWN;

    for (int millis = 50; millis < 10_000; millis += 50) {
      assertThat(causeAfter(millis)).isNull();
    }
  }

  private @Nullable String growUntil(int end) {
    @Nullable String last = null;
    for (int millis = 50; millis <= end; millis += 50) {
      pending++;
      last = causeAfter(millis);
    }
    return last;
  }

  private @Nullable String causeAfter(long millis) {
    return wait.cause(loop, SINCE + millis * MILLI);
  }

  private final class Counted extends TaskQueue {
    @Override
    public int pending() {
      return pending;
    }
  }
}
