/** Pitfall 11: many requests at once, by blocking calls on a worker pool and on one event loop. */
@NullMarked
package com.example.vertx.concurrency;

import org.jspecify.annotations.NullMarked;
