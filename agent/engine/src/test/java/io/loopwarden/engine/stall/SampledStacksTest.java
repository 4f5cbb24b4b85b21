package io.loopwarden.engine.stall;

import static org.assertj.core.api.Assertions.assertThat;

import com.app.Computation;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is named for something that lasted. */
class SampledStacksTest {

  private static final long MILLI = 1_000_000L;

  private final Computation often = new Computation();
  private final Computation once = new Computation();
  private final Thread computes = new Thread(often, "computes");
  private final Thread waitsInVain = new Thread(once::awaitBegin, "waits-in-vain");
  private SampledStacks stacks;

  @BeforeEach
  void putTogether() throws IOException {
    stacks = new SampledStacks(Stacked.naming(), 0);
    computes.start();
    often.awaitBegin();
    waitsInVain.start();
    while (Arrays.stream(waitsInVain.getStackTrace()).noneMatch(this::isAwaiting)) {
      Thread.onSpinWait();
    }
  }

  private boolean isAwaiting(StackTraceElement frame) {
    return frame.getMethodName().equals("awaitBegin");
  }

  @AfterEach
  void end() throws InterruptedException {
    often.end();
    once.end();
    once.run(); // nobody waits any more
    computes.join();
    waitsInVain.join();
  }

  @Test
  void what_was_done_most_is_named_and_not_what_was_seen_last() {
    for (int look = 1; look <= 5; look++) {
      stacks.look(computes, look * 20 * MILLI, 100 * MILLI);
    }
    stacks.look(waitsInVain, 120 * MILLI, 100 * MILLI);

    assertThat(stacks.dominant("netty").operation()).isEqualTo("com.app.Computation.run");
    assertThat(stacks.tree()).anyMatch(line -> line.contains("Computation.awaitBegin"));
  }

  @Test
  void stacks_are_taken_now_and_then_only() {
    stacks.look(computes, 20 * MILLI, 100 * MILLI);
    stacks.look(waitsInVain, 21 * MILLI, 100 * MILLI);

    assertThat(stacks.tree()).noneMatch(line -> line.contains("Computation.awaitBegin"));
  }
}
