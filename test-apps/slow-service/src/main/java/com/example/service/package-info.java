/** A real service that answers late, and how the test apps are told where it is. */
@NullMarked
package com.example.service;

import org.jspecify.annotations.NullMarked;
