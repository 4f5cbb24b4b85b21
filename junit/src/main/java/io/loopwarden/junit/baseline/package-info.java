/**
 * The file of known findings: {@code Baseline} reads and judges, {@code BaselineRun} collects what
 * a run met, {@code BaselineWriter} brings the file up to date.
 *
 * <p>Reading the file needs no agent; a finding may be handed over only while one is active, see
 * {@link io.loopwarden.api.LedgerAccess}.
 *
 * <p>No API: it may change with each version.
 */
@NullMarked
package io.loopwarden.junit.baseline;

import org.jspecify.annotations.NullMarked;
