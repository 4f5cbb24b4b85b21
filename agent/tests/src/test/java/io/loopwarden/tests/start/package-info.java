/** The packaged agent starts: where all is well, where it has no business, and where it cannot. */
@NullMarked
package io.loopwarden.tests.start;

import org.jspecify.annotations.NullMarked;
