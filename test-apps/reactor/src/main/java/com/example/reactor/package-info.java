/** Reactor Netty servers without Spring: what those of all pitfalls have in common. */
@NullMarked
package com.example.reactor;

import org.jspecify.annotations.NullMarked;
