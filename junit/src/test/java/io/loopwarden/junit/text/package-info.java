/** Tests of texts for people and files. */
@NullMarked
package io.loopwarden.junit.text;

import org.jspecify.annotations.NullMarked;
