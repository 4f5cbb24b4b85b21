/** Shows metrics in registries of Micrometer. */
@NullMarked
package io.loopwarden.bridge.micrometer;

import org.jspecify.annotations.NullMarked;
