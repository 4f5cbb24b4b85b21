/** A sample of a package below one that allows its tests to block. */
@NullMarked
package io.loopwarden.junit.allowing.below;

import org.jspecify.annotations.NullMarked;
