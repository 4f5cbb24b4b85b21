/**
 * Wires the engine together, in the order the start-up sequence of {@code docs/architecture.md}
 * describes.
 */
@NullMarked
package io.loopwarden.engine.start;

import org.jspecify.annotations.NullMarked;
