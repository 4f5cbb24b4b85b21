/** What findings know of the traces and requests they happened in. */
@NullMarked
package io.loopwarden.tests.trace;

import org.jspecify.annotations.NullMarked;
