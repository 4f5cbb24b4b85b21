/**
 * What stands between the agent's own thread and whatever may hold it up: a disk, a pipe, a logging
 * framework. Every output goes through a {@link io.loopwarden.engine.sink.Courier}.
 */
@NullMarked
package io.loopwarden.engine.sink;

import org.jspecify.annotations.NullMarked;
