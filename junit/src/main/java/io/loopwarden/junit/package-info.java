/** Fails tests in which an event loop was blocked. */
@NullMarked
package io.loopwarden.junit;

import org.jspecify.annotations.NullMarked;
