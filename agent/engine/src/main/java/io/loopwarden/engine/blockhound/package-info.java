/**
 * What is known to BlockHound is known to the agent: the engine behind an application's own
 * installation of it, and the rules of the providers that libraries ship. Nothing of BlockHound
 * itself runs, and none of its classes is named here but by text, because they are the
 * application's.
 */
@NullMarked
package io.loopwarden.engine.blockhound;

import org.jspecify.annotations.NullMarked;
