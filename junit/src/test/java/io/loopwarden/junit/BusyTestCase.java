package io.loopwarden.junit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A sample whose tests keep the loop busy without a blocking call. */
@WatchLoops
class BusyTestCase {

  /**
   * Of the processor: where the machine does not run the loop, the agent does not count the time.
   */
  private static final long BUSY_NANOS = 400_000_000;

  private static String compute() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + BUSY_NANOS;
    while (threads.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
    return "a result";
  }

  @Test
  void stall_without_a_limit() throws Exception {
    NettyLoop.ask(BusyTestCase::compute);
  }

  @Test
  @MaxStall("150ms")
  void stall_above_the_limit() throws Exception {
    NettyLoop.ask(BusyTestCase::compute);
  }

  @Test
  @MaxStall("2m")
  void stall_within_the_limit() throws Exception {
    NettyLoop.ask(BusyTestCase::compute);
  }

  @Test
  @MaxLoopLag(p99 = "20ms")
  void lag_above_the_limit() throws Exception {
    CountDownLatch behind = new CountDownLatch(1);
    for (int i = 0; i < 3; i++) {
      NettyLoop.start(BusyTestCase::compute);
    }
    NettyLoop.start(behind::countDown);
    behind.await();
  }

  @Test
  @MaxLoopLag(p99 = "2m")
  void lag_within_the_limit() throws Exception {
    NettyLoop.ask(() -> "a result");
  }
}
