/** A Netty server without logging or metrics library. */
@NullMarked
package com.example.operators.netty;

import org.jspecify.annotations.NullMarked;
