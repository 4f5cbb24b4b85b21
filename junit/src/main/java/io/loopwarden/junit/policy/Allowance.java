package io.loopwarden.junit.policy;

/**
 * What may block, and why. Immutable; equal when it is written the same at the same place.
 *
 * @param pattern what it lets pass
 * @param reason why
 * @param place where it is written
 */
public record Allowance(WaitPattern pattern, String reason, String place) {}
