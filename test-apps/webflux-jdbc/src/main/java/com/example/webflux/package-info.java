/** A Spring WebFlux server whose handlers ask a JDBC database: on the event loop, and off it. */
@NullMarked
package com.example.webflux;

import org.jspecify.annotations.NullMarked;
