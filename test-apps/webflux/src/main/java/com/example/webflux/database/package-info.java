/**
 * Pitfall 2: a synchronous database session in an asynchronous handler, beside a reactive driver.
 */
@NullMarked
package com.example.webflux.database;

import org.jspecify.annotations.NullMarked;
