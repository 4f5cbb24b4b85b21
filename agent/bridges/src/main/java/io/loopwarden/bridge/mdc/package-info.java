/** Calls the logging contexts of an application. */
@NullMarked
package io.loopwarden.bridge.mdc;

import org.jspecify.annotations.NullMarked;
