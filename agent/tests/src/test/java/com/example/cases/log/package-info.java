/** Applications that log, each in its own way. */
@NullMarked
package com.example.cases.log;

import org.jspecify.annotations.NullMarked;
