/** Tests of what is allowed, and how it is written. */
@NullMarked
package io.loopwarden.junit.policy;

import org.jspecify.annotations.NullMarked;
