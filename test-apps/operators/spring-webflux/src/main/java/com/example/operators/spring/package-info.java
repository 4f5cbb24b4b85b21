/** A Spring Boot application as its documentation sets one up. */
@NullMarked
package com.example.operators.spring;

import org.jspecify.annotations.NullMarked;
