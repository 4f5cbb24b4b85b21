/** Pitfall 3: a sleep in an asynchronous handler, beside a timer. */
@NullMarked
package com.example.vertx.sleep;

import org.jspecify.annotations.NullMarked;
