/**
 * Runs the test apps under the agent and under load. One way: options, then one case per server and
 * endpoint (a JVM, its load, its findings), then the table and the verdict.
 */
@NullMarked
package io.loopwarden.load;

import org.jspecify.annotations.NullMarked;
