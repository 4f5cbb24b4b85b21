/**
 * How busy each loop is and how late it runs its tasks: reads what loops count ({@code
 * io.loopwarden.bootstrap.LoopClock}) and probes their queues.
 */
@NullMarked
package io.loopwarden.engine.lag;

import org.jspecify.annotations.NullMarked;
