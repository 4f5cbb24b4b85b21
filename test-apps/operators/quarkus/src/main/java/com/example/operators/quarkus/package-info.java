/** A Quarkus application as its guides set one up. */
@NullMarked
package com.example.operators.quarkus;

import org.jspecify.annotations.NullMarked;
