package com.example.ktor

import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import kotlinx.coroutines.awaitCancellation

/** Serves these routes and `/ping` on a free port, named on stdout, until the process is told to end. */
suspend fun serve(routes: Route.() -> Unit) {
    val server = embeddedServer(Netty, port = 0) {
        routing {
            routes()
            get("/ping") { call.respondText("pong") }
        }
    }
    server.startSuspend()
    println("ready on port ${server.engine.resolvedConnectors().first().port}")
    // Ktor's threads are daemons: without this one the process would end.
    awaitCancellation()
}
