/** Micronaut servers: what those of all pitfalls have in common. */
@NullMarked
package com.example.micronaut;

import org.jspecify.annotations.NullMarked;
