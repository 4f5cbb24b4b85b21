/** Which part of the agent may use what: the two sides of the fence. */
@NullMarked
package io.loopwarden.tests.fence;

import org.jspecify.annotations.NullMarked;
