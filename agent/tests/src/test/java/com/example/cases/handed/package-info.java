/** Work that goes from thread to thread before it blocks a loop. */
package com.example.cases.handed;
