/** Pitfall 12: trivial computation, which is best left where it is. */
@NullMarked
package com.example.netty.trivial;

import org.jspecify.annotations.NullMarked;
