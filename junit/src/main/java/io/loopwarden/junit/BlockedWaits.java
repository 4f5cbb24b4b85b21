package io.loopwarden.junit;

import io.loopwarden.api.FindingView;
import java.util.Locale;

/**
 * The waits of one finding between two marks.
 *
 * @param finding the finding as it stood at the later mark
 * @param count how many waits, 1 or more
 * @param nanos their durations together, nanoseconds
 * @param sinceMillis when the earlier mark was set, milliseconds since the epoch
 */
record BlockedWaits(FindingView finding, long count, long nanos, long sinceMillis) {

  private static final double NANOS_PER_MILLI = 1e6;

  /** Returns the finding, and what of it happened between the marks where that is not all. */
  String text() {
    StringBuilder text = new StringBuilder(finding.text());
    if (finding.count() > 1) {
      String duration = String.format(Locale.ROOT, "%.1f ms", nanos / NANOS_PER_MILLI);
      text.append("  here      ").append(count).append(" of ").append(finding.count());
      text.append(" such waits, ").append(duration).append(count > 1 ? " together\n" : "\n");
    }
    if (finding.lastSeenMillis() < sinceMillis) {
      text.append("  began     ").append(sinceMillis - finding.lastSeenMillis());
      text.append(" ms earlier: an earlier test or set-up started it\n");
    }
    return text.toString();
  }
}
