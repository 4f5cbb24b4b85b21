package io.loopwarden.junit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sample with a test that leaves its loop waiting, and one that ends the wait. */
@ExtendWith(LoopwardenExtension.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class LeftoverTestCase {

  private static final CountDownLatch LATCH = new CountDownLatch(1);
  private static final FutureTask<String> WAIT = new FutureTask<>(LeftoverTestCase::await);

  private static String await() throws InterruptedException {
    LATCH.await();
    return "a result";
  }

  @Test
  void one_leaves_a_wait_behind() throws Exception {
    Thread loop = NettyLoop.thread();
    NettyLoop.start(WAIT);
    while (loop.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  @Test
  void two_ends_the_wait() throws Exception {
    LATCH.countDown();
    WAIT.get();
  }
}
