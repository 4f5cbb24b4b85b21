/** Shows the agent's metrics in registries of Micrometer. */
@NullMarked
package io.loopwarden.micrometer;

import org.jspecify.annotations.NullMarked;
