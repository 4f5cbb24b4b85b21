package io.loopwarden.load;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the agent's report has it, after its last update.
 *
 * @param id its identity
 * @param kind {@code contract}, {@code incidental} or {@code stall}
 * @param operation the call that blocked, class and method, without the line
 * @param culprit the application's frame that made it, or {@code null} when the agent knows none
 * @param details what the calls were about, such as the SQL; empty when there is nothing to say
 * @param lastSeen when the latest of them began
 * @param count how often it happened
 * @param longestNanos the longest of them, nanoseconds
 * @param mostPending the most tasks that waited on the loop meanwhile, -1 when unknown
 * @param callTree the samples of a stall as a tree, one line a method; else empty
 * @param fix what to do about it; blank when the agent names nothing
 */
public record Finding(
    String id,
    String kind,
    String operation,
    @Nullable Culprit culprit,
    List<String> details,
    Instant lastSeen,
    long count,
    long longestNanos,
    long mostPending,
    List<String> callTree,
    String fix) {

  public Finding {
    details = List.copyOf(details);
    callTree = List.copyOf(callTree);
  }

  /** The call and the line that made it, as in a stack trace. */
  public String callAndLine() {
    return culprit == null ? operation : operation + " at " + culprit.shortText();
  }

  /** The operation without its package, for a table. */
  String shortOperation() {
    return operation.replaceFirst("^([a-z_0-9]+\\.)+(?=[A-Z])", "");
  }

  /** Whether the operation's contract is to wait, so that no cold start excuses it. */
  boolean isContract() {
    return kind.equals("contract");
  }

  /** Whether this says what to do, and in which line where a frame is to blame. */
  boolean isOfUse() {
    return !fix.isBlank() && (culprit == null || culprit.line() != Culprit.NO_LINE);
  }
}
