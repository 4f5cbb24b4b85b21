package io.loopwarden.tests.jvm;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Waits beside the test, on threads of their own. In the common pool a wait may hold the only
 * thread there is, JDK 25 on two processors, and {@link Process#onExit} completes on that pool.
 */
public final class Background {

  private Background() {}

  /** Begins at once; what it throws, the future throws. */
  public static <T> CompletableFuture<T> start(String name, Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(work.get());
              } catch (Throwable failed) {
                result.completeExceptionally(failed);
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
    return result;
  }
}
