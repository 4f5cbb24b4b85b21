/** Tests of the package of the same name. */
@NullMarked
package io.loopwarden.junit.files;

import org.jspecify.annotations.NullMarked;
