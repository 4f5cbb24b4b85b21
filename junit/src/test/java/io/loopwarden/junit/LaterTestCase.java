package io.loopwarden.junit;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A sample with a test whose work blocks a loop while a later one runs. */
@WatchLoops
@TestMethodOrder(MethodOrderer.MethodName.class)
class LaterTestCase {

  private static final CountDownLatch LATCH = new CountDownLatch(1);
  private static final Thread WORK = new Thread(LaterTestCase::work);

  private static void work() {
    try {
      LATCH.await();
      NettyLoop.ask(NettyLoop::block);
    } catch (Exception unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  @Test
  void one_starts_work_for_later() {
    WORK.start();
  }

  @Test
  void two_runs_meanwhile() throws Exception {
    LATCH.countDown();
    WORK.join();
  }
}
