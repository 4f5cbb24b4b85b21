package com.example.ktor.sdk

import com.example.payment.PaymentSdk
import io.ktor.server.response.respondText
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** Charges on one of the 64 threads for calls that block: the event loop serves others meanwhile. */
internal fun Route.fixed(sdk: PaymentSdk) {
    get("/fixed") {
        val receipt = withContext(Dispatchers.IO) { sdk.charge(1999) }
        call.respondText(receipt)
    }
}
