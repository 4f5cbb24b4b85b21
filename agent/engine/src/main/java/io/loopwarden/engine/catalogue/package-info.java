/** The catalogue: what blocks, as data. */
@NullMarked
package io.loopwarden.engine.catalogue;

import org.jspecify.annotations.NullMarked;
