package io.loopwarden.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The other users of a server, who suffer: some pings at a time every few milliseconds. They do not
 * wait for each other, so a server that stands still is measured by every ping it keeps waiting.
 * Several at a time have a connection each, and so are spread over all loops of the server.
 */
final class Neighbours {
  private static final int AT_A_TIME = 8;
  private static final int MILLIS_BETWEEN = 50;

  private final Requests pings;

  Neighbours(String port) {
    pings = new Requests(port, "/ping");
  }

  /** Some pings that are not measured. */
  void warmUp(int count) {
    pings.sendTogether(count);
    pings.forget();
  }

  /**
   * Pings until {@code busy} is done and for some time longer, and waits for all answers.
   *
   * @param longer that time, in milliseconds
   * @param atEachPing run every few milliseconds meanwhile
   */
  Answers pingWhile(CompletableFuture<Void> busy, long longer, Runnable atEachPing)
      throws InterruptedException {
    List<CompletableFuture<Void>> outstanding = new ArrayList<>();
    for (long left = longer; left > 0 || !busy.isDone(); ) {
      for (int sent = 0; sent < AT_A_TIME; sent++) {
        outstanding.add(pings.send());
      }
      atEachPing.run();
      Thread.sleep(MILLIS_BETWEEN);
      left -= busy.isDone() ? MILLIS_BETWEEN : 0;
    }
    CompletableFuture.allOf(outstanding.toArray(CompletableFuture[]::new)).join();
    return pings.takeAnswers();
  }
}
