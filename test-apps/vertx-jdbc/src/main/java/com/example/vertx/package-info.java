/** A Vert.x web server whose handlers ask a JDBC database: on the event loop, and off it. */
@NullMarked
package com.example.vertx;

import org.jspecify.annotations.NullMarked;
