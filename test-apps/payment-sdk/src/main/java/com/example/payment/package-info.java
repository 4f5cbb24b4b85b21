/** A payment vendor's SDK without an asynchronous API. */
@NullMarked
package com.example.payment;

import org.jspecify.annotations.NullMarked;
