/** Applications whose work belongs to traces and requests. */
@NullMarked
package com.example.cases.traced;

import org.jspecify.annotations.NullMarked;
