package com.example

import io.loopwarden.junit.LoopwardenExtension
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.test.runTest
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith

@ExtendWith(LoopwardenExtension::class)
class OrdersTest {

    @Test
    fun clean() = runTest {
        assertEquals("a result", withContext(Dispatchers.Default) { delay(20); "a result" })
    }

    @Test
    fun blocking() = runTest {
        assertEquals("a result", withContext(Dispatchers.Default) { load() })
    }

    @Test
    fun offloaded() = runTest {
        assertEquals("a result", withContext(Dispatchers.IO) { load() })
    }

    private fun load(): String = try {
        Thread.sleep(20)
        error("whose failure nobody hears of")
    } catch (swallowed: IllegalStateException) {
        "a result"
    }
}
