/** Tests of the package of the same name. */
@NullMarked
package io.loopwarden.junit.baseline;

import org.jspecify.annotations.NullMarked;
