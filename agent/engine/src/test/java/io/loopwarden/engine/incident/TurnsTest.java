package io.loopwarden.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.engine.ledger.Turn;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final long LIMIT = 100;

  private final LoopThread loop = new LoopThread(Thread.currentThread(), "netty");
  private final Turns turns = new Turns();

  @Test
  void short_waits_of_a_turn_count_together_from_the_limit_on() {
    Turns.Sum sum = sumOf("a");

    assertThat(sum.addShort(1, 60, LIMIT)).isNull();
    assertThat(sum.addShort(1, 60, LIMIT)).isEqualTo(new Turn(2, 120));
    assertThat(sum.addShort(1, 5, LIMIT)).isEqualTo(new Turn(1, 5));
  }

  @Test
  void short_waits_of_different_findings_do_not_count_together() {
    assertThat(sumOf("a").addShort(1, 60, LIMIT)).isNull();
    assertThat(sumOf("b").addShort(1, 60, LIMIT)).isNull();
  }

  @Test
  void a_loop_whose_turns_are_not_told_has_no_sums() {
    loop.mark("custom", null, TaskQueue.NONE, false);

    assertThat(turns.of(Waits.at(loop, "a", null))).isNull();
  }

  private Turns.Sum sumOf(String fingerprint) {
    loop.mark("netty", null, TaskQueue.NONE, true);
    Turns.Sum sum = turns.of(Waits.at(loop, fingerprint, null));
    assertThat(sum).isNotNull();
    return sum;
  }
}
