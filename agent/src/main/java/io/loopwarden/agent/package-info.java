/**
 * Entry classes, on the application's class path: they find the jar, build the engine's isolated
 * loader and hand over. They hold no state and are never used again after that.
 */
@NullMarked
package io.loopwarden.agent;

import org.jspecify.annotations.NullMarked;
