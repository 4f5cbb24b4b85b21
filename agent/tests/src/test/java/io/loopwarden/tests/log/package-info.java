/** Findings in the logs of applications. */
@NullMarked
package io.loopwarden.tests.log;

import org.jspecify.annotations.NullMarked;
