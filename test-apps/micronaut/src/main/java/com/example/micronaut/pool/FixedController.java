package com.example.micronaut.pool;

import io.micronaut.core.async.annotation.SingleResult;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import org.reactivestreams.Publisher;

/** Has the answer sent on when it comes: no thread waits for the service. */
@Controller(produces = MediaType.TEXT_PLAIN)
class FixedController {
  private final HttpClient client;

  FixedController(@Client("${service}") HttpClient client) {
    this.client = client;
  }

  @Get("/fixed")
  @SingleResult
  Publisher<String> answer() {
    return client.retrieve("/wait/200");
  }
}
