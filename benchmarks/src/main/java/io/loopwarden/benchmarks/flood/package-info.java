/** Loops that wait again and again: what the agent makes of their work. */
@NullMarked
package io.loopwarden.benchmarks.flood;

import org.jspecify.annotations.NullMarked;
