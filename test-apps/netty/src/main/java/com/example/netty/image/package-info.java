/** Pitfall 6: computation on the event loop, beside the same on a pool sized to the cores. */
@NullMarked
package com.example.netty.image;

import org.jspecify.annotations.NullMarked;
