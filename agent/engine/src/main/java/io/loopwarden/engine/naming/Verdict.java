package io.loopwarden.engine.naming;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named wait.
 *
 * @param operation what the developer wrote, e.g. {@code
 *     java.util.concurrent.CompletableFuture.get}
 * @param category final category, e.g. {@code future}, {@code lock}, {@code jdbc}, {@code
 *     class-loading}
 * @param kind final kind
 * @param culprit application frame that made the call, or {@code null} when the stack holds none
 * @param stack frames for people: the agent's own stripped, noise folded into lines such as {@code
 *     … 14 frames of reactor.core}; innermost first
 * @param fingerprint stable identity of operation and culprit; survives line-number changes and
 *     lambda renumbering; 16 lower-case hexadecimal digits
 * @param throwSafe whether an error may be thrown out of this wait without corrupting the program
 *     (design D4)
 * @param idle whether this is the loop's own wait for work, to be dropped silently (loops named by
 *     the user only)
 * @param ownWait where it was made, when it may be the loop's own wait although other frames stand
 *     around it; {@code null} otherwise
 * @param allowedBy the rule that allows this wait, as {@code place: reason}; {@code null} when none
 *     does
 * @param framework framework the handler is written for: {@code reactor}, {@code vertx}, {@code
 *     kotlin}, {@code netty}, {@code generic}
 * @param path the way from the operation to the wait
 */
public record Verdict(
    String operation,
    String category,
    Kind kind,
    @Nullable StackTraceElement culprit,
    List<String> stack,
    String fingerprint,
    boolean throwSafe,
    boolean idle,
    @Nullable OwnWait ownWait,
    @Nullable String allowedBy,
    String framework,
    CallPath path) {

  public Verdict {
    stack = List.copyOf(stack);
  }

  /**
   * Whether this wait is no more than something that another one's call met on its way: contention
   * inside a library's call that is made to wait anyway.
   */
  public boolean isMetBy(Verdict call) {
    return kind == Kind.INCIDENTAL
        && Circumstances.areToldBy(category)
        && call.kind == Kind.CONTRACT
        && operation.equals(call.operation)
        && Objects.equals(culprit, call.culprit);
  }

  /** Returns the same name without what takes memory: no stack, no way. */
  public Verdict withoutStack() {
    return new Verdict(
        operation,
        category,
        kind,
        culprit,
        List.of(),
        fingerprint,
        throwSafe,
        idle,
        ownWait,
        allowedBy,
        framework,
        CallPath.NONE);
  }
}
