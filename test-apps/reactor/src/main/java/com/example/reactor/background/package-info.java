/** Pitfall 9: work after the response on the event loop, beside the same on a worker pool. */
@NullMarked
package com.example.reactor.background;

import org.jspecify.annotations.NullMarked;
