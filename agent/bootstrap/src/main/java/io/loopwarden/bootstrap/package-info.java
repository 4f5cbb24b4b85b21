/**
 * State that woven code reads and writes, on the boot loader.
 *
 * <p>Rules of this package: JDK types only; no lambda, no string concatenation by {@code
 * invokedynamic}, no logging, no lock on a loop thread. A {@link
 * io.loopwarden.bootstrap.LoopThread} is written by the thread it belongs to; the agent thread
 * reads it, and may be late by one write but never wrong about an incident, which travels through
 * {@link io.loopwarden.bootstrap.IncidentRing}.
 */
@NullMarked
package io.loopwarden.bootstrap;

import org.jspecify.annotations.NullMarked;
