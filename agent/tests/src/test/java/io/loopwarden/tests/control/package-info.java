/** Operators control the agent while the application runs. */
@NullMarked
package io.loopwarden.tests.control;

import org.jspecify.annotations.NullMarked;
