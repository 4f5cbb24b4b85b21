/** What the packaged jar contains, and what it must never contain. */
@NullMarked
package io.loopwarden.tests.jar;

import org.jspecify.annotations.NullMarked;
