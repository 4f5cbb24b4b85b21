/** Tests of whose a wait is. */
@NullMarked
package io.loopwarden.junit.scope;

import org.jspecify.annotations.NullMarked;
