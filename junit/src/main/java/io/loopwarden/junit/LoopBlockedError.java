package io.loopwarden.junit;

import java.util.List;

/**
 * Fails a test or a class because an event loop was blocked. The message holds every finding as the
 * agent reports it: operation, duration, line, fix and stack.
 */
public final class LoopBlockedError extends AssertionError {

  private static final long serialVersionUID = 1L;

  LoopBlockedError(String when, List<BlockedWaits> waits) {
    super(message(when, waits));
  }

  private static String message(String when, List<BlockedWaits> waits) {
    StringBuilder message = new StringBuilder(when).append(":\n");
    for (BlockedWaits each : waits) {
      message.append('\n').append(each.text());
    }
    return message.toString();
  }
}
