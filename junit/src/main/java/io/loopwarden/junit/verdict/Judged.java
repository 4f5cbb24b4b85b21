package io.loopwarden.junit.verdict;

import io.loopwarden.junit.scope.Attributed;
import io.loopwarden.junit.scope.Scope;

/**
 * A finding of the run, and what it meant. Immutable.
 *
 * @param finding the waits that belong there, and how that is known
 * @param where the test, class or run they belong to
 * @param judgement what was decided
 */
public record Judged(Attributed finding, Scope.Name where, Judgement judgement) {}
