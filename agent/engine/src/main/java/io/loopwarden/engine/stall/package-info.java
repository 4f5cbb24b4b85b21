/**
 * Turns of loops that make no progress: found by looks from the agent's thread, taken apart into
 * their causes, named after the line that dominates their samples.
 */
@NullMarked
package io.loopwarden.engine.stall;

import org.jspecify.annotations.NullMarked;
