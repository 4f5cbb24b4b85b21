package io.loopwarden.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LoopThread;
import org.junit.jupiter.api.Test;

class JudgedWaitsTest {

  private static final int MANY = 5_000;

  private final LoopThread loop = new LoopThread(Thread.currentThread(), "netty");
  private final JudgedWaits<NamedWait> judged = new JudgedWaits<>();

  @Test
  void a_flood_is_bounded_and_what_is_dropped_is_counted() {
    for (int i = 0; i < MANY; i++) {
      add(Waits.at(loop, "flood", null));
    }

    int taken = 0;
    while (judged.poll() != null) {
      taken++;
    }
    assertThat(taken).isBetween(1, 1_024);
    assertThat(judged.droppedSince()).isEqualTo(MANY - taken);
    assertThat(judged.droppedSince()).isZero();
  }

  @Test
  void a_first_occurrence_amid_a_flood_is_never_dropped() {
    for (int i = 0; i < MANY; i++) {
      add(Waits.at(loop, "flood", null));
    }
    NamedWait first = Waits.at(loop, "first", null);

    add(first);

    NamedWait last = null;
    for (NamedWait wait = judged.poll(); wait != null; wait = judged.poll()) {
      last = wait;
    }
    assertThat(last).isSameAs(first);
  }

  private void add(NamedWait wait) {
    judged.add(wait.verdict().fingerprint(), wait);
  }
}
