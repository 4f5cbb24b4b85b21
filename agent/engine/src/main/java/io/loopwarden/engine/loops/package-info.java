/**
 * Loop models: which threads are event loops, when they are idle, what waits on them (design D3).
 */
@NullMarked
package io.loopwarden.engine.loops;

import org.jspecify.annotations.NullMarked;
