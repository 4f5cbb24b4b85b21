/** Pitfall 1: a synchronous HTTP client in an asynchronous handler, beside an asynchronous one. */
@NullMarked
package com.example.webflux.http;

import org.jspecify.annotations.NullMarked;
