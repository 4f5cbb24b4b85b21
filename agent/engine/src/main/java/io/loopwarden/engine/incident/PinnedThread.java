package io.loopwarden.engine.incident;

import org.jspecify.annotations.Nullable;

/**
 * A virtual thread that waited without letting go of its carrier, as the flight recorder tells.
 *
 * @param stack frames of the virtual thread, innermost first
 * @param startMillis start, milliseconds since the epoch
 * @param durationNanos how long the carrier was held
 * @param thread name of the virtual thread, or its number when it has none
 * @param carrier name of its carrier, or {@code null} when the JDK does not tell
 * @param reason why it was pinned, or {@code null} when the JDK does not tell (before 24)
 */
record PinnedThread(
    StackTraceElement[] stack,
    long startMillis,
    long durationNanos,
    String thread,
    @Nullable String carrier,
    @Nullable String reason) {}
