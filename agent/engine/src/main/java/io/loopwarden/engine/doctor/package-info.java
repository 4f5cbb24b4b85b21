/**
 * Makes each catalogued call on a marked probe thread and says what was seen: the proof of what is
 * armed on this JDK.
 */
@NullMarked
package io.loopwarden.engine.doctor;

import org.jspecify.annotations.NullMarked;
