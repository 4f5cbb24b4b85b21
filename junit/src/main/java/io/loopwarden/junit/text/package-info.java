/** Texts for people and files. No API: use {@code io.loopwarden.junit}. */
@NullMarked
package io.loopwarden.junit.text;

import org.jspecify.annotations.NullMarked;
