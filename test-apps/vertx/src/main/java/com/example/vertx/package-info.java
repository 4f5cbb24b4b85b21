/** Vert.x web servers: what those of all pitfalls have in common. */
@NullMarked
package com.example.vertx;

import org.jspecify.annotations.NullMarked;
