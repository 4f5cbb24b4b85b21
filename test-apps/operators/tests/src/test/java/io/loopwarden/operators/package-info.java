/** Real applications under the agent: what it adds to their own log and their own metrics. */
@NullMarked
package io.loopwarden.operators;

import org.jspecify.annotations.NullMarked;
