package io.loopwarden.engine.stall;

import static io.loopwarden.engine.stall.Stacked.stack;
import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.bootstrap.LoopThread;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Turns that compute, and of which the agent saw little: a machine with too few cores. */
class InquestTest {

  private static final long MILLI = 1_000_000L;
  private static final long LIMIT = 100 * MILLI;
  private static final long LASTED = 300 * MILLI;
  private static final StackTraceElement[] SCALE =
      stack("com.app.Handler.read:5", "com.app.Images.scale:7");
  private static final StackTraceElement[] SEND =
      stack("com.app.Handler.read:6", "com.app.Reply.send:9");

  private final LoopThread loop = new LoopThread(new Thread("loop"), "netty");
  private Inquest inquest;

  @BeforeEach
  void putTogether() throws IOException {
    Meter computing = new Meter(LASTED, 0, 0, 0, 0, Meter.UNKNOWN);
    inquest = new Inquest(Stacked.naming(), new EndedTurn(computing), new HarmBook(on -> 0), LIMIT);
  }

  @Test
  void what_one_late_look_met_is_told_when_three_of_five_turns_agree() {
    assertThat(told(seenOnce(SCALE))).isNull();
    assertThat(told(seenOnce(SEND))).isNull();
    assertThat(told(seenOnce(SCALE))).isNull();

    assertThat(told(seenOnce(SCALE))).isEqualTo("com.app.Images.scale");
  }

  @Test
  void what_several_looks_agree_on_is_told_at_once() {
    WatchedTurn turn = seenOnce(SCALE);
    turn.samples().add(SCALE, Thread.State.RUNNABLE, 250 * MILLI);

    assertThat(told(turn)).isEqualTo("com.app.Images.scale");
  }

  @Test
  void a_loop_that_the_jvm_could_not_look_into_before_its_end_is_told_at_once() {
    WatchedTurn turn = seenOnce(SCALE);
    turn.sampledLate();

    assertThat(told(turn)).isEqualTo("com.app.Images.scale");
  }

  private WatchedTurn seenOnce(StackTraceElement[] stack) {
    WatchedTurn turn = EndedTurn.begun(loop);
    inquest.open(turn);
    turn.samples().add(stack, Thread.State.RUNNABLE, 150 * MILLI);
    return turn;
  }

  private @Nullable String told(WatchedTurn turn) {
    Stall stall = inquest.hold(turn, LASTED, false);
    return stall == null ? null : stall.verdict().operation();
  }
}
