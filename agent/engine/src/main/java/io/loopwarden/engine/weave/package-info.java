/**
 * Weaves probes into classes as they load. Works on class files alone: it never loads a class of
 * the application, never computes frames, and returns a class untouched when nothing in it matches.
 */
@NullMarked
package io.loopwarden.engine.weave;

import org.jspecify.annotations.NullMarked;
