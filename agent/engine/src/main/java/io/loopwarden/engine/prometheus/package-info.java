/**
 * The endpoint that a Prometheus server scrapes; there is none unless asked for.
 *
 * <p>A small server of its own over plain sockets, because the JDK's ({@code
 * com.sun.net.httpserver}) logs as it starts, which would set up {@code java.util.logging} before
 * the application has chosen a log manager, lets a client that stays silent keep a thread for ever,
 * and runs a dispatcher that is an event loop like those of applications.
 */
@NullMarked
package io.loopwarden.engine.prometheus;

import org.jspecify.annotations.NullMarked;
