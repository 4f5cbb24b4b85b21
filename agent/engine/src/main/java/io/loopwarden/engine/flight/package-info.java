/**
 * Findings as events of the JDK's flight recorder. Nothing of the recorder is loaded by it before a
 * recording runs; the module {@code jdk.jfr} may be missing. Runs on the agent's own thread.
 */
@NullMarked
package io.loopwarden.engine.flight;

import org.jspecify.annotations.NullMarked;
