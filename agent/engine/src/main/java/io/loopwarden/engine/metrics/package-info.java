/**
 * What is measured: the metrics, the book of their series, and what fills it. Knows no system that
 * shows them.
 */
@NullMarked
package io.loopwarden.engine.metrics;

import org.jspecify.annotations.NullMarked;
