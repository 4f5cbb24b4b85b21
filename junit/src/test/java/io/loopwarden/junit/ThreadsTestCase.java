package io.loopwarden.junit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A sample whose tests reach the loop from other threads than their own. */
@WatchLoops
class ThreadsTestCase {

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void blocks_in_a_separate_thread() throws Exception {
    NettyLoop.ask(NettyLoop::block);
  }

  @Test
  void blocks_from_a_pool() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.submit(() -> NettyLoop.ask(NettyLoop::block)).get();
    pool.shutdown();
  }

  @Test
  void blocks_from_a_future() {
    CompletableFuture.supplyAsync(() -> "a result")
        .thenAcceptAsync(result -> NettyLoop.block(), NettyLoop::start)
        .join();
  }
}
