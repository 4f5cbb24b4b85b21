/** The JDKs of this machine, for tests of the packaged agent in JVMs of their own. */
@NullMarked
package io.loopwarden.jdks;

import org.jspecify.annotations.NullMarked;
