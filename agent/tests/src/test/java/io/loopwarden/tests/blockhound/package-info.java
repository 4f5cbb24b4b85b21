/** Applications that use BlockHound, or ship providers for it, under the packaged agent. */
@NullMarked
package io.loopwarden.tests.blockhound;

import org.jspecify.annotations.NullMarked;
