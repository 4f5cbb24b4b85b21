/**
 * The one line-based syntax in which all knowledge, ours and the user's, is written (design D8).
 */
@NullMarked
package io.loopwarden.engine.rows;

import org.jspecify.annotations.NullMarked;
