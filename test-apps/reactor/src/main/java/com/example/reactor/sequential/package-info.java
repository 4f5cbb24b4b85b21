/** Pitfall 7: independent calls one after another, beside the same calls at once. */
@NullMarked
package com.example.reactor.sequential;

import org.jspecify.annotations.NullMarked;
