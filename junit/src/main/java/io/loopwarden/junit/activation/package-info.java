/** How the agent gets into this JVM. No API: use {@code io.loopwarden.junit}. */
@NullMarked
package io.loopwarden.junit.activation;

import org.jspecify.annotations.NullMarked;
