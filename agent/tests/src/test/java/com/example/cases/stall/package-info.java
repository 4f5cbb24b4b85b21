/** Event loops that stand still, each for a reason of its own, and the same work done right. */
@NullMarked
package com.example.cases.stall;

import org.jspecify.annotations.NullMarked;
