/**
 * What a wait means for its test, and the record of it. No API: use {@code io.loopwarden.junit}.
 */
@NullMarked
package io.loopwarden.junit.verdict;

import org.jspecify.annotations.NullMarked;
