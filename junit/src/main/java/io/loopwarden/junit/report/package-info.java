/**
 * What a run leaves behind: {@code RunReports} writes SARIF and the JSON bundle, {@code RunSummary}
 * is for people.
 *
 * <p>A run with findings may be reported only while an agent is active, see {@link
 * io.loopwarden.api.LedgerAccess}.
 *
 * <p>No API: it may change with each version.
 */
@NullMarked
package io.loopwarden.junit.report;

import org.jspecify.annotations.NullMarked;
