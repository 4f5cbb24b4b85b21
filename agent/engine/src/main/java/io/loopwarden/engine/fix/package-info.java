/**
 * Says what to do about a wait, for the framework at hand (design section 1, the decision rule).
 */
@NullMarked
package io.loopwarden.engine.fix;

import org.jspecify.annotations.NullMarked;
