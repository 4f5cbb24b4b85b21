/** Metrics as a real Prometheus server sees them. */
@NullMarked
package io.loopwarden.tests.prometheus;

import org.jspecify.annotations.NullMarked;
