package io.loopwarden.engine.catalogue;

import io.loopwarden.bootstrap.Probes;
import io.loopwarden.engine.naming.Kind;
import java.util.Locale;

/** What tells that a call of a probed method does not wait, as a row writes it. */
public enum Guard {
  /** Every call waits. */
  NONE,
  /** The channel is in non-blocking mode. */
  CHANNEL,
  /** The thread has ended, or was never started. */
  THREAD,
  /** The call returns at once, because a permit was left for it. */
  PERMIT;

  static Guard parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** What is asked before the call: one of {@code Probes.GUARD_…}. */
  byte byteBefore() {
    return switch (this) {
      case CHANNEL -> Probes.GUARD_BLOCKING_CHANNEL;
      case THREAD -> Probes.GUARD_LIVE_THREAD;
      case NONE, PERMIT -> Probes.GUARD_NONE;
    };
  }

  /** Which calls are captured after they returned: one of {@code Probes.CAPTURE_…}. */
  byte captureOf(Kind kind) {
    if (kind == Kind.INCIDENTAL) {
      return Probes.CAPTURE_ABOVE_THRESHOLD;
    }
    return this == PERMIT ? Probes.CAPTURE_ABOVE_PERMIT : Probes.CAPTURE_ALWAYS;
  }
}
