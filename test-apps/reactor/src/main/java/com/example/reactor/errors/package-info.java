/** Pitfall 10: one of several concurrent calls fails, and what becomes of the others. */
@NullMarked
package com.example.reactor.errors;

import org.jspecify.annotations.NullMarked;
