package io.loopwarden.junit.verdict;

import io.loopwarden.junit.policy.Allowance;
import io.loopwarden.junit.report.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a finding. Immutable.
 *
 * @param outcome what it means for its test
 * @param reason why, for people, or {@code null} when there is nothing to add
 * @param allowance what lets it pass, or {@code null}
 */
public record Judgement(Outcome outcome, @Nullable String reason, @Nullable Allowance allowance) {}
