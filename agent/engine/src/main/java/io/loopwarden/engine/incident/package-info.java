/**
 * The agent's own thread: takes incidents off the loops, names them, samples what lasts, feeds the
 * ledger.
 */
@NullMarked
package io.loopwarden.engine.incident;

import org.jspecify.annotations.NullMarked;
