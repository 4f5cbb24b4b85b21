/** Tests of the package of the same name. */
@NullMarked
package io.loopwarden.junit.report;

import org.jspecify.annotations.NullMarked;
