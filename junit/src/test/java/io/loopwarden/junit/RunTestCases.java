package io.loopwarden.junit;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A sample with a class whose work blocks a loop when the class has ended. */
final class RunTestCases {

  private static final CountDownLatch LATCH = new CountDownLatch(1);
  private static final Thread WORK = new Thread(RunTestCases::work);

  private RunTestCases() {}

  private static void work() {
    try {
      LATCH.await();
      NettyLoop.ask(NettyLoop::block);
    } catch (Exception unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  /** Is to run first. */
  @WatchLoops
  static class StartingTestCase {

    @Test
    void starts_work_for_another_class() {
      WORK.start();
    }
  }

  /** Is to run next. */
  @WatchLoops
  static class FollowingTestCase {

    @Test
    void runs_while_an_ended_class_blocks() throws Exception {
      LATCH.countDown();
      WORK.join();
    }
  }
}
