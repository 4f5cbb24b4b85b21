/**
 * Control while the application runs, for operators: what is set, what was found, and on or off,
 * over JMX. Nothing here runs before the application does.
 */
@NullMarked
package io.loopwarden.engine.control;

import org.jspecify.annotations.NullMarked;
