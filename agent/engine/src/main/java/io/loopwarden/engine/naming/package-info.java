/**
 * Turns a stack and a probe into what a developer understands: operation, culprit, kind,
 * fingerprint.
 */
@NullMarked
package io.loopwarden.engine.naming;

import org.jspecify.annotations.NullMarked;
