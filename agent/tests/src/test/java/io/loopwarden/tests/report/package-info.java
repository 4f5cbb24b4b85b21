/** Reads what the agent reported. */
@NullMarked
package io.loopwarden.tests.report;

import org.jspecify.annotations.NullMarked;
