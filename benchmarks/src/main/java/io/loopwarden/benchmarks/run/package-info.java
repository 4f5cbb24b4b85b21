/** Runs every benchmark under every variant and prints one table against the budgets. */
@NullMarked
package io.loopwarden.benchmarks.run;

import org.jspecify.annotations.NullMarked;
