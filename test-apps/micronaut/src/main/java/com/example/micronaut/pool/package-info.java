/** Pitfall 5: a capped worker pool that waits for a service, beside an asynchronous client. */
@NullMarked
package com.example.micronaut.pool;

import org.jspecify.annotations.NullMarked;
