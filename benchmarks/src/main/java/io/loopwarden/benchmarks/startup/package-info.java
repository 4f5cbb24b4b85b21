/** What an agent adds to the wall time of a program that prints one line. */
@NullMarked
package io.loopwarden.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
