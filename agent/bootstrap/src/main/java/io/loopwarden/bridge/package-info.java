/**
 * What the agent and its bridges into an application's libraries both know. A bridge is loaded
 * below the loader of the library it calls; see {@code docs/architecture.md}.
 */
@NullMarked
package io.loopwarden.bridge;

import org.jspecify.annotations.NullMarked;
