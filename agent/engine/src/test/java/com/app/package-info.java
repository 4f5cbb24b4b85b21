/** An application, for tests that need frames of one. */
package com.app;
