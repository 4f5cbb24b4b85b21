/** A real PostgreSQL for the test apps, from Maven artifacts alone. */
@NullMarked
package com.example.postgres;

import org.jspecify.annotations.NullMarked;
