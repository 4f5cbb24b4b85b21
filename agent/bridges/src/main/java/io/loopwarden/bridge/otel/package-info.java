/** Calls OpenTelemetry, the application's or the copy that its Java agent brings. */
@NullMarked
package io.loopwarden.bridge.otel;

import org.jspecify.annotations.NullMarked;
