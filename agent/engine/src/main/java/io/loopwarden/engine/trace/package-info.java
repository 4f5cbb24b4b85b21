/**
 * What the work of a loop carries (a trace, a request's id, a route): read, and turned into text.
 */
@NullMarked
package io.loopwarden.engine.trace;

import org.jspecify.annotations.NullMarked;
