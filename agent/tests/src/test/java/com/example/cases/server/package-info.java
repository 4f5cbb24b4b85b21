/** Servers and clients with handlers that block on an event loop when asked to, and only then. */
package com.example.cases.server;
