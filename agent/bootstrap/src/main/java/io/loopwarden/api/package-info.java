/**
 * The few types an application or a test may name. Loaded by the boot loader while the agent is
 * active.
 */
@NullMarked
package io.loopwarden.api;

import org.jspecify.annotations.NullMarked;
