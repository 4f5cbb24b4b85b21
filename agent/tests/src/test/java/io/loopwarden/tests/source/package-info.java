/** Rules the source text keeps. */
@NullMarked
package io.loopwarden.tests.source;

import org.jspecify.annotations.NullMarked;
