/** A plain Netty server whose handlers ask a JDBC database: on the event loop, and off it. */
@NullMarked
package com.example.netty;

import org.jspecify.annotations.NullMarked;
