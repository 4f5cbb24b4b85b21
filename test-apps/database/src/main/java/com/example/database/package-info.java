/**
 * The sales database all test apps ask; it is opened and warmed before a server accepts requests.
 */
@NullMarked
package com.example.database;

import org.jspecify.annotations.NullMarked;
