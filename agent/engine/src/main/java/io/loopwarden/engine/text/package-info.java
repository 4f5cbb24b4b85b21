/** Text made safe and short for people and machines to read. */
@NullMarked
package io.loopwarden.engine.text;

import org.jspecify.annotations.NullMarked;
