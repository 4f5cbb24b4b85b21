/** A servlet application that asks other services asynchronously. */
@NullMarked
package com.example.operators.tomcat;

import org.jspecify.annotations.NullMarked;
