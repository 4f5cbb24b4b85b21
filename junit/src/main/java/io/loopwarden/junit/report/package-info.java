/**
 * What a run leaves behind: {@code RunReports} writes SARIF and the JSON bundle, {@code RunSummary}
 * is for people. No API: it may change with each version.
 */
@NullMarked
package io.loopwarden.junit.report;

import org.jspecify.annotations.NullMarked;
