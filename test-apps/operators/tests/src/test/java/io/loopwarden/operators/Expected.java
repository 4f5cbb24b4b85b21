package io.loopwarden.operators;

import java.util.regex.Pattern;

/** The names by which operators find what the agent tells, the same in every application. */
final class Expected {
  static final String LOGGER = "loopwarden.finding";
  static final String CALL = "java.lang.Thread.sleep";
  static final Pattern CULPRIT =
      Pattern.compile(
          "com\\.example\\.operators\\.\\w+\\.Slow\\w+\\.loadSettings\\(Slow\\w+\\.java:\\d+\\)");
  static final String BLOCKED_COUNT = "loopwarden_blocked_seconds_count";
  static final String BLOCKED_SUM = "loopwarden_blocked_seconds_sum";
  static final String SLEEP = "category=\"sleep\"";

  private Expected() {}

  static boolean isEntryOfFinding(LogEntry entry) {
    return entry.logger().equals(LOGGER);
  }

  static boolean hasSleep(Samples metrics) {
    return metrics.sum(BLOCKED_COUNT, SLEEP) > 0;
  }
}
