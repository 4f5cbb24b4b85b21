package io.loopwarden.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/** The load of one case: requests to the endpoint, beside those of others to the same server. */
final class Load {
  private static final int WARM_UP_ROUNDS = 5;
  private static final int WARM_UP_REQUESTS = 10;
  private static final Duration WARM_UP_IS_ENOUGH = Duration.ofSeconds(3);

  private final String port;
  private final Case one;
  private final Requests requests;
  private final Neighbours neighbours;

  Load(String port, Case one) {
    this.port = port;
    this.one = one;
    requests = new Requests(port, one.path());
    neighbours = new Neighbours(port);
  }

  /** Some requests that are not measured: no server in production is as cold as at its start. */
  void warmUp() {
    Requests warming = new Requests(port, one.warmUpPath());
    long enough = System.nanoTime() + WARM_UP_IS_ENOUGH.toNanos();
    for (int round = 0; round < WARM_UP_ROUNDS && System.nanoTime() < enough; round++) {
      warming.sendTogether(WARM_UP_REQUESTS);
      neighbours.warmUp(WARM_UP_REQUESTS);
    }
  }

  /**
   * Sends some requests all at once, and lets others send theirs until the last one is answered.
   *
   * @param answered told, every few milliseconds, how many requests have been answered
   */
  LoadResult run(int count, IntConsumer answered) throws InterruptedException {
    CompletableFuture<Void> all =
        CompletableFuture.runAsync(() -> requests.sendTogether(count), Load::onThreadOfItsOwn);
    Answers pings =
        neighbours.pingWhile(
            all, one.plan().watchMillis(), () -> answered.accept(requests.answered()));
    all.join();
    return new LoadResult(requests.takeAnswers(), pings);
  }

  /** The common pool completes the client's answers, and may have one thread alone to do so. */
  private static void onThreadOfItsOwn(Runnable sending) {
    Thread thread = new Thread(sending, "load");
    thread.setDaemon(true);
    thread.start();
  }
}
