/** Spring WebFlux servers: what those of all pitfalls have in common. */
@NullMarked
package com.example.webflux;

import org.jspecify.annotations.NullMarked;
