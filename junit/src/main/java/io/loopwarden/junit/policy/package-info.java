/** What tests are allowed, and what is asked of them. No API: use {@code io.loopwarden.junit}. */
@NullMarked
package io.loopwarden.junit.policy;

import org.jspecify.annotations.NullMarked;
