/**
 * Pitfall 2: a synchronous database session in an asynchronous handler, beside a reactive driver.
 */
@NullMarked
package com.example.vertx.database;

import org.jspecify.annotations.NullMarked;
