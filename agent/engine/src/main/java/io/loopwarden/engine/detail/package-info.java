/**
 * Says what a wait was about without giving away data: SQL shapes, hosts and ports, paths, program
 * names.
 */
@NullMarked
package io.loopwarden.engine.detail;

import org.jspecify.annotations.NullMarked;
