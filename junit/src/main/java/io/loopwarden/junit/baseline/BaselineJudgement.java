package io.loopwarden.junit.baseline;

import org.jspecify.annotations.Nullable;

/**
 * What the baseline says of a finding.
 *
 * @param standing how it stands
 * @param entry its entry; {@code null} when it is new
 * @param text the same for people, on one line, with file and line where there is an entry
 */
public record BaselineJudgement(Standing standing, @Nullable BaselineEntry entry, String text) {}
