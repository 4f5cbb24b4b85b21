/** Ktor servers: what those of all pitfalls have in common. */
@NullMarked
package com.example.ktor;

import org.jspecify.annotations.NullMarked;
