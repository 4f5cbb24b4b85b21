package io.loopwarden.engine.loops;

import io.loopwarden.engine.rows.TypePattern;

/**
 * How a kind of executor tells its connections. Immutable.
 *
 * @param type type of the executor
 * @param path the way from it to a number
 */
record ConnectionCount(TypePattern type, ValuePath path) {}
