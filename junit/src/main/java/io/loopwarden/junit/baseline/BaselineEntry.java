package io.loopwarden.junit.baseline;

import io.loopwarden.junit.text.Durations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One known finding.
 *
 * @param fingerprint the finding's identity; it alone decides
 * @param operation what is called, for people
 * @param culprit class and method that call it, for people
 * @param maxNanos how long the longest wait was, nanoseconds, above 0
 * @param tests the outermost test classes that met it, in order; empty: not known
 * @param until the last day (UTC) it is known, or {@code null} for ever
 * @param reason why it may stay; never blank
 * @param line where it stands in the file, from 1 on; 0 when it is not written yet
 */
public record BaselineEntry(
    String fingerprint,
    @Nullable String operation,
    @Nullable String culprit,
    long maxNanos,
    List<String> tests,
    @Nullable LocalDate until,
    String reason,
    int line) {

  /** What a written entry has for a reason until somebody gives one. */
  public static final String PLACEHOLDER = "no reason yet: say why this may stay";

  private static final String PLACEHOLDER_START = "no reason yet";

  /** Returns whether nobody has given a reason yet: it begins with {@code no reason yet}. */
  public boolean hasPlaceholder() {
    return reason.startsWith(PLACEHOLDER_START);
  }

  /** Returns whether its last day is over. */
  public boolean isExpired(LocalDate today) {
    return until != null && today.isAfter(until);
  }

  BaselineEntry with(long nanos, List<String> classes) {
    return new BaselineEntry(fingerprint, operation, culprit, nanos, classes, until, reason, line);
  }

  /** Returns the entry as a line of the file, without a line end. */
  String text() {
    StringBuilder text = new StringBuilder(EntryParser.VERB).append(' ').append(fingerprint);
    append(text, EntryParser.OPERATION, operation);
    append(text, EntryParser.CULPRIT, culprit);
    append(text, EntryParser.MAX, Durations.exactly(maxNanos));
    append(text, EntryParser.TESTS, tests.isEmpty() ? null : String.join("|", tests));
    append(text, EntryParser.UNTIL, until == null ? null : until.toString());
    return text.append(EntryParser.REASON_MARK).append(reason).toString();
  }

  private static void append(StringBuilder text, String key, @Nullable String value) {
    if (value != null) {
      text.append(' ').append(key).append('=').append(value);
    }
  }
}
