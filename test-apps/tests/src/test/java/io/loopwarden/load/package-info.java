/** Every pitfall, run and read. */
@NullMarked
package io.loopwarden.load;

import org.jspecify.annotations.NullMarked;
