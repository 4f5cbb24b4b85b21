package com.example.reactor.background;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Uploads the audit record once the response is sent, but still on the event loop. */
final class BrokenHandler
    implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI service;

  BrokenHandler(URI service) {
    this.service = service;
  }

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    String millis = millisIn(request);
    return response
        .sendString(Mono.just("order accepted"))
        .then()
        .doFinally(signal -> uploadAudit(millis));
  }

  private void uploadAudit(String millis) {
    HttpRequest upload = HttpRequest.newBuilder(service.resolve("/wait/" + millis)).build();
    try {
      client.send(upload, BodyHandlers.discarding());
    } catch (IOException e) {
      System.err.println("no audit: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String millisIn(HttpServerRequest request) {
    QueryStringDecoder address = new QueryStringDecoder(request.uri());
    return address.parameters().getOrDefault("millis", List.of("5000")).get(0);
  }
}
