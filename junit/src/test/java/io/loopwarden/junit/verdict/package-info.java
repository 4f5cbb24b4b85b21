/** Tests of what a wait means for its test. */
@NullMarked
package io.loopwarden.junit.verdict;

import org.jspecify.annotations.NullMarked;
