/**
 * Whether a loop waits for what only a task in its own queue can bring. Reads fields of the
 * application's objects and calls none of its code.
 */
@NullMarked
package io.loopwarden.engine.deadlock;

import org.jspecify.annotations.NullMarked;
