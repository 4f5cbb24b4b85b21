/** Finds what an application brings along (logging, metrics, tracing) and loads what calls it. */
@NullMarked
package io.loopwarden.engine.bridge;

import org.jspecify.annotations.NullMarked;
