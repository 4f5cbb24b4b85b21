/**
 * What people and machines get to read. Runs on the agent's own thread; nothing flows back (design
 * section 4).
 */
@NullMarked
package io.loopwarden.engine.report;

import org.jspecify.annotations.NullMarked;
