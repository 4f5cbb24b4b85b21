/** Whose a wait is. No API: use {@code io.loopwarden.junit}. */
@NullMarked
package io.loopwarden.junit.scope;

import org.jspecify.annotations.NullMarked;
