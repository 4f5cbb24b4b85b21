package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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
