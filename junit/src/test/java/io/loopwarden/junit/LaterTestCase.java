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

  private static final Thread ALLOWED = new Thread(LaterTestCase::allowed);

  private static void allowed() {
    try {
      LATCH.await();
      NettyLoop.start(AllowedWork::block);
      NettyLoop.ask(() -> "a result");
    } catch (Exception unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

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
  @AllowBlocking(operation = "java.lang.Object.wait", reason = "is to be tested")
  void one_starts_work_that_may_block_later() {
    ALLOWED.start();
  }

  @Test
  void two_runs_meanwhile() throws Exception {
    LATCH.countDown();
    WORK.join();
    ALLOWED.join();
  }

  /** Waits in a way that nothing else here does. */
  private static final class AllowedWork {

    static void block() {
      synchronized (LATCH) {
        try {
          LATCH.wait(1);
        } catch (InterruptedException ended) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}
