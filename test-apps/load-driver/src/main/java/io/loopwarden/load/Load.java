package io.loopwarden.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/**
 * The load of one case: concurrent requests to the endpoint, and beside them, as the neighbours
 * that suffer, a ping every few milliseconds. Pings do not wait for each other, so a server that
 * stands still is measured by every ping it keeps waiting and not by the first alone.
 */
final class Load {
  private static final int MILLIS_BETWEEN_PINGS = 10;
  private static final int WARM_UP_ROUNDS = 5;
  private static final int WARM_UP_REQUESTS = 10;

  private final Requests requests;
  private final Requests pings;

  Load(String port, Endpoint endpoint) {
    requests = new Requests(port, endpoint.path());
    pings = new Requests(port, "/ping");
  }

  /** Some requests that are not measured: no server in production is as cold as at its start. */
  void warmUp() {
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      requests.sendTogether(WARM_UP_REQUESTS);
      pings.sendTogether(WARM_UP_REQUESTS);
    }
    requests.forget();
    pings.forget();
  }

  /**
   * Sends the requests all at once, and pings until the last one is answered.
   *
   * @param answered told, every few milliseconds, how many requests have been answered
   */
  LoadResult run(int count, IntConsumer answered) throws InterruptedException {
    CompletableFuture<Void> all = CompletableFuture.runAsync(() -> requests.sendTogether(count));
    List<CompletableFuture<Void>> outstanding = new ArrayList<>();
    while (!all.isDone()) {
      outstanding.add(pings.send());
      answered.accept(requests.answered());
      Thread.sleep(MILLIS_BETWEEN_PINGS);
    }
    all.join();
    CompletableFuture.allOf(outstanding.toArray(CompletableFuture[]::new)).join();
    return new LoadResult(
        requests.latencies(), pings.latencies(), requests.failed() + pings.failed());
  }
}
