/**
 * What the user decided: settings and rules. Runs before the application starts, so nothing here
 * uses lambdas, streams, regular expressions, {@code java.nio.file} or logging.
 */
@NullMarked
package io.loopwarden.engine.config;

import org.jspecify.annotations.NullMarked;
