/** The agent's metrics among those of applications. */
@NullMarked
package io.loopwarden.tests.metrics;

import org.jspecify.annotations.NullMarked;
