/**
 * Where findings live; logs, files and tests read from it. One direction, no way back (design
 * section 4).
 */
@NullMarked
package io.loopwarden.engine.ledger;

import org.jspecify.annotations.NullMarked;
