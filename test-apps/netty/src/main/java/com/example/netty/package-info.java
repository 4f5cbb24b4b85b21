/** Plain Netty servers: what those of all pitfalls have in common. */
@NullMarked
package com.example.netty;

import org.jspecify.annotations.NullMarked;
