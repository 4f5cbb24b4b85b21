/** Documents generated from the knowledge files. */
@NullMarked
package io.loopwarden.engine.docs;

import org.jspecify.annotations.NullMarked;
