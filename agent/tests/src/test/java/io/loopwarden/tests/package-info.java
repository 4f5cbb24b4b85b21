/** Tests of the packaged agent, and of the rules its code keeps. */
@NullMarked
package io.loopwarden.tests;

import org.jspecify.annotations.NullMarked;
