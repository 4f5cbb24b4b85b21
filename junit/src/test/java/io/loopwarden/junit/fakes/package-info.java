/** Stand-ins for what only an agent makes. */
@NullMarked
package io.loopwarden.junit.fakes;

import org.jspecify.annotations.NullMarked;
