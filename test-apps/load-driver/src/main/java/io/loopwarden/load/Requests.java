package io.loopwarden.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests to one address, each timed from its sending to its answer's last byte. Thread-safe. */
final class Requests {
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpRequest request;
  private final Collection<Long> nanoseconds = new ConcurrentLinkedQueue<>();
  private final AtomicInteger failures = new AtomicInteger();
  private volatile String latestText = "";

  Requests(String port, String path) {
    request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(Duration.ofSeconds(60))
            .build();
  }

  /**
   * Sends one request without waiting; the result completes, never exceptionally, when it ended.
   */
  CompletableFuture<Void> send() {
    long sent = System.nanoTime();
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .handle(
            (response, error) -> {
              nanoseconds.add(System.nanoTime() - sent);
              if (error != null || response.statusCode() != OK) {
                failures.incrementAndGet();
              } else {
                latestText = response.body();
              }
              return null;
            });
  }

  /** Sends as many requests at the same time, and waits for all answers. */
  void sendTogether(int count) {
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int sent = 0; sent < count; sent++) {
      all.add(send());
    }
    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
  }

  /** Forgets what was measured so far. */
  void forget() {
    nanoseconds.clear();
    failures.set(0);
    latestText = "";
  }

  int answered() {
    return nanoseconds.size();
  }

  /** What came back since this was last asked; meant for when all requests have ended. */
  Answers takeAnswers() {
    Answers answers = new Answers(Latencies.of(nanoseconds), failures.get(), latestText);
    forget();
    return answers;
  }
}
