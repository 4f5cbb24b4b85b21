/** What it costs to look at loops that have nothing to do. */
@NullMarked
package io.loopwarden.benchmarks.idle;

import org.jspecify.annotations.NullMarked;
