/** Loops that are busy and healthy, for as long as it takes: nothing may be found there. */
@NullMarked
package io.loopwarden.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
