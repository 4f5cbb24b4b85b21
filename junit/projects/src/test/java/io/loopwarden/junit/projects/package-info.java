/**
 * Builds the projects below {@code projects/} with Maven, as a user would, and judges what their
 * tests reported.
 */
@NullMarked
package io.loopwarden.junit.projects;

import org.jspecify.annotations.NullMarked;
