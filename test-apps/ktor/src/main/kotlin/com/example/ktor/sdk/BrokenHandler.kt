package com.example.ktor.sdk

import com.example.payment.PaymentSdk
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.get

/** Charges on the event loop: all other requests of that loop wait for the gateway. */
internal fun Route.broken(sdk: PaymentSdk) {
    get("/broken") {
        val receipt = sdk.charge(1999)
        call.respondText(receipt)
    }
}
