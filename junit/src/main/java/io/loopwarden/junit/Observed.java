package io.loopwarden.junit;

import org.jspecify.annotations.Nullable;

/**
 * What came of a call that was observed. Immutable.
 *
 * @param result what the call returned
 * @param findings what was found meanwhile
 * @param <T> type of the result
 */
public record Observed<T extends @Nullable Object>(T result, Findings findings) {}
