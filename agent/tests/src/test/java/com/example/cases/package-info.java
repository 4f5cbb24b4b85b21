/**
 * Small applications that the tests run under the agent in JVMs of their own. Not in the agent's
 * packages: to the agent they are applications like any other.
 */
@NullMarked
package com.example.cases;

import org.jspecify.annotations.NullMarked;
