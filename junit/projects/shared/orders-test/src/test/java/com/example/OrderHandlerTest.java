package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.loopwarden.junit.LoopwardenExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LoopwardenExtension.class)
class OrderHandlerTest {

  @Test
  void clean_request() throws Exception {
    assertEquals("a result", OrderServer.ask("clean"));
  }

  @Test
  void blocking_request() throws Exception {
    assertEquals("a result", OrderServer.ask("blocking"));
  }
}
