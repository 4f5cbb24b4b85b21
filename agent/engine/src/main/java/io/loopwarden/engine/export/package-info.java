/** Brings metrics to where the application shows its own. */
@NullMarked
package io.loopwarden.engine.export;

import org.jspecify.annotations.NullMarked;
