/** Watches the pools that take work off loops, and the carriers of virtual threads. */
@NullMarked
package io.loopwarden.engine.pools;

import org.jspecify.annotations.NullMarked;
