/** JMH benchmarks of what woven code costs. Each fork runs under one variant of the agent. */
@NullMarked
package io.loopwarden.benchmarks.cost;

import org.jspecify.annotations.NullMarked;
