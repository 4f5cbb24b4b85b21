/** Pitfall 4: a synchronous library on a worker pool, beside the same calls on the event loop. */
@NullMarked
package com.example.netty.offload;

import org.jspecify.annotations.NullMarked;
