@NullMarked
package com.example.cases.metrics;

import org.jspecify.annotations.NullMarked;
