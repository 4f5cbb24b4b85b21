package com.example;

import io.loopwarden.junit.LoopwardenExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest
@ExtendWith(LoopwardenExtension.class)
class OrderControllerTest {

  @Autowired private WebTestClient client;

  @Test
  void clean() {
    ask("/clean");
  }

  @Test
  void blocking() {
    ask("/blocking");
  }

  private void ask(String path) {
    client.get().uri(path).exchange().expectBody(String.class).isEqualTo("a result");
  }
}
