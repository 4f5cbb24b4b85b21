/** Writes to the SLF4J of an application, 1.7 and 2. */
@NullMarked
package io.loopwarden.bridge.slf4j;

import org.jspecify.annotations.NullMarked;
