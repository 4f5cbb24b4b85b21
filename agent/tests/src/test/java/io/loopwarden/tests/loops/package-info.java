/** The packaged agent on real event loops, in JVMs of their own. */
@NullMarked
package io.loopwarden.tests.loops;

import org.jspecify.annotations.NullMarked;
