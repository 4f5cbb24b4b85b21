/**
 * The file of known findings: {@code Baseline} reads and judges, {@code BaselineRun} collects what
 * a run met, {@code BaselineWriter} brings the file up to date. No API: it may change with each
 * version.
 */
@NullMarked
package io.loopwarden.junit.baseline;

import org.jspecify.annotations.NullMarked;
