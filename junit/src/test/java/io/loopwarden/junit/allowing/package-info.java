/** A sample of a package that allows its tests to block. */
@NullMarked
@AllowBlocking(operation = "java.lang.Thread.sleep", reason = "is to be tested")
package io.loopwarden.junit.allowing;

import io.loopwarden.junit.AllowBlocking;
import org.jspecify.annotations.NullMarked;
