/** The logging of the application that a finding is from: which one, and how it is written to. */
@NullMarked
package io.loopwarden.engine.log;

import org.jspecify.annotations.NullMarked;
