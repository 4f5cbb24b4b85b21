@file:JvmName("SdkServer")

package com.example.ktor.sdk

import com.example.ktor.serve
import com.example.payment.PaymentSdk
import com.example.service.ServiceAddress

/**
 * Calls a blocking SDK in `/broken` on the event loop, in `/fixed` off it.
 *
 * @param arguments `--service=<URL>`, the slow service, which stands for the payment gateway
 */
suspend fun main(vararg arguments: String) {
    val sdk = PaymentSdk(ServiceAddress.`in`(*arguments))
    serve {
        broken(sdk)
        fixed(sdk)
    }
}
