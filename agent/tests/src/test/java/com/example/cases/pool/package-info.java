/** Pools that take work off loops, exhausted and not. */
package com.example.cases.pool;
