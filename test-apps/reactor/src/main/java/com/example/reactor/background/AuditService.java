package com.example.reactor.background;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import reactor.netty.http.server.HttpServerRequest;

/** Where audit records go: a service that takes its time, and a client that waits for it. */
final class AuditService {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI service;

  AuditService(URI service) {
    this.service = service;
  }

  /** Uploads what there is to say of an order, and waits until it has arrived. */
  void upload(HttpServerRequest order) {
    URI record = service.resolve("/wait/" + millisIn(order));
    HttpRequest upload = HttpRequest.newBuilder(record).build();
    try {
      client.send(upload, BodyHandlers.discarding());
    } catch (IOException e) {
      System.err.println("no audit: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String millisIn(HttpServerRequest order) {
    QueryStringDecoder address = new QueryStringDecoder(order.uri());
    return address.parameters().getOrDefault("millis", List.of("5000")).get(0);
  }
}
