/** Pitfall 8: a blocking SDK that cannot be changed, on the event loop and off it. */
@NullMarked
package com.example.ktor.sdk;

import org.jspecify.annotations.NullMarked;
