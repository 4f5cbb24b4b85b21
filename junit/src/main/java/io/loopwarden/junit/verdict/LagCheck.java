package io.loopwarden.junit.verdict;

import io.loopwarden.api.LoopView;
import io.loopwarden.api.LoopWatch;
import io.loopwarden.junit.text.Durations;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How busy the loops were during a test, against its limit. */
final class LagCheck {

  private final LoopWatch watch;
  private final long limitNanos;

  LagCheck(LoopWatch watch, long limitNanos) {
    this.watch = watch;
    this.limitNanos = limitNanos;
  }

  /** Returns what is wrong, in lines without the last line feed, or {@code null}. */
  @Nullable String problem() {
    return problem(watch.loops(), limitNanos);
  }

  static @Nullable String problem(List<LoopView> loops, long limitNanos) {
    List<LoopView> busy = loops.stream().filter(LagCheck::hasTurned).toList();
    if (busy.isEmpty()) {
      return "@MaxLoopLag has nothing to measure: no event loop made a turn during this test";
    }
    StringJoiner slow = new StringJoiner("\n");
    busy.stream().filter(loop -> p99(loop) > limitNanos).map(LagCheck::text).forEach(slow::add);
    return slow.length() == 0
        ? null
        : "An event loop's p99 was above "
            + Durations.millis(limitNanos)
            + " during this test:\n\n"
            + slow;
  }

  /** The first turn may still go on when the test has the result it waited for. */
  private static boolean hasTurned(LoopView loop) {
    return loop.turns() > 0 || loop.turnMaxNanos() > 0;
  }

  private static boolean isMeasured(LoopView loop) {
    return loop.delays() > 0;
  }

  private static long p99(LoopView loop) {
    if (isMeasured(loop)) {
      return loop.delayP99Nanos();
    }
    return loop.turns() > 0 ? loop.turnP99Nanos() : loop.turnMaxNanos();
  }

  private static String text(LoopView loop) {
    long most = isMeasured(loop) ? loop.delayMaxNanos() : loop.turnMaxNanos();
    return "  "
        + loop.thread()
        + " ("
        + loop.model()
        + "): p99 "
        + Durations.millis(p99(loop))
        + ", max "
        + Durations.millis(most)
        + " of "
        + (isMeasured(loop) ? loop.delays() + " queue delays" : loop.turns() + " turns");
  }
}
