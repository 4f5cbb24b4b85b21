package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.loopwarden.junit.LoopwardenExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(LoopwardenExtension.class)
class ApplicationTest {

  @LocalServerPort private int port;

  @Test
  void clean() throws Exception {
    ask("/clean");
  }

  @Test
  void blocking() throws Exception {
    ask("/blocking");
  }

  private void ask(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    assertEquals(
        "a result", HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
  }
}
