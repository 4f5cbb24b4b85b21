/** How work goes from thread to thread, and over connections within this JVM. */
@NullMarked
package io.loopwarden.engine.handover;

import org.jspecify.annotations.NullMarked;
