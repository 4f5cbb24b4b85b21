/** Starts the agent in real JVMs of every supported JDK. */
@NullMarked
package io.loopwarden.tests.jvm;

import org.jspecify.annotations.NullMarked;
