/** Loops that block more often than anything could tell of each time. */
package com.example.cases.flood;
