package io.loopwarden.engine.ledger;

import io.loopwarden.engine.naming.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All waits with one fingerprint, as they stood at one moment. Immutable; texts are as they came,
 * so whoever prints one makes it safe for its output.
 *
 * @param fingerprint stable identity, 16 lower-case hexadecimal digits
 * @param operation what the developer wrote, e.g. {@code java.sql.Statement.executeQuery}
 * @param category e.g. {@code jdbc}, {@code lock}
 * @param kind how such a wait is judged
 * @param culprit application frame that made the call, or {@code null} when no stack held one
 * @param framework framework the handler is written for
 * @param loopModel id of the loop model that the first wait was seen on
 * @param cause for a stall its latest cause, for a wait what made it hopeless, {@code null}
 *     otherwise
 * @param fix what to do about it
 * @param firstSeenMillis when the first wait began, milliseconds since the epoch
 * @param lastSeenMillis when the latest wait began, milliseconds since the epoch
 * @param durations how long the waits took
 * @param ongoing how many of them have not ended yet
 * @param turn the turn in which they cost their loop most; {@link Turn#NONE} when no model told
 * @param harm what had to wait behind the latest wait
 * @param maxPending most tasks ever pending at one of the waits; -1 when the model cannot tell
 * @param threads first few names of the threads that waited
 * @param details first few distinct details; empty when there are none
 * @param firstStack stack of the first wait, innermost frame first, at most 64 lines
 * @param lastStack stack of the latest wait, likewise
 * @param holder who was last seen to hold what the loop waited for; {@code null} when nobody was
 * @param autopsy where the time of the longest wait went that was looked into; {@link Autopsy#NONE}
 *     when none was
 * @param correlations some of the requests in which it happened
 */
public record Finding(
    String fingerprint,
    String operation,
    String category,
    Kind kind,
    @Nullable StackTraceElement culprit,
    String framework,
    String loopModel,
    @Nullable String cause,
    String fix,
    long firstSeenMillis,
    long lastSeenMillis,
    Durations durations,
    int ongoing,
    Turn turn,
    Harm harm,
    int maxPending,
    List<String> threads,
    List<String> details,
    List<String> firstStack,
    List<String> lastStack,
    @Nullable Holder holder,
    Autopsy autopsy,
    Correlations correlations) {

  public Finding {
    threads = List.copyOf(threads);
    details = List.copyOf(details);
    firstStack = List.copyOf(firstStack);
    lastStack = List.copyOf(lastStack);
  }
}
