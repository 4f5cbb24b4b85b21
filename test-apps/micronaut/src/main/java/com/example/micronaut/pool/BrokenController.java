package com.example.micronaut.pool;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Waits for the service on one of the pool's ten threads: the eleventh request has none. */
@Controller(produces = MediaType.TEXT_PLAIN)
class BrokenController {
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest request;

  BrokenController(@Property(name = "service") URI service) {
    this.request = HttpRequest.newBuilder(service.resolve("/wait/200")).build();
  }

  @Get("/broken")
  @ExecuteOn(TaskExecutors.IO)
  String answer() throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
