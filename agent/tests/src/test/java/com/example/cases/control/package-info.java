/** Applications that are controlled while they run. */
@org.jspecify.annotations.NullMarked
package com.example.cases.control;
