/** Tests of the extension: samples named {@code *TestCase} run under it in JVMs of their own. */
@NullMarked
package io.loopwarden.junit;

import org.jspecify.annotations.NullMarked;
