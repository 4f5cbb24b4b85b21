/** A Vert.x application with the metrics and the logging it recommends. */
@NullMarked
package com.example.operators.vertx;

import org.jspecify.annotations.NullMarked;
