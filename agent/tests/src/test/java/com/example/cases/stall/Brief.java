package com.example.cases.stall;

import static com.example.cases.stall.CpuTime.CLOCK;

import com.example.cases.Loop;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stalls where their length, their moment or what waits behind them matters. */
final class Brief {

  private static final int TIMES = 4;
  private static final int CROWD = 20;
  private static final long GRACE_END_MILLIS = 9_000;

  private Brief() {}

  /** Four stalls of 30 ms, then one of more than a second. */
  static void run(Loop loop) throws InterruptedException {
    Told.untilTold("computeBriefly", TIMES, () -> StallCases.await(loop, Brief::computeBriefly));
    StallCases.await(loop, Brief::computeForLong);
  }

  /** A stall with other tasks behind it. */
  static void runCrowded(Loop loop) throws InterruptedException {
    Told.untilTold("computeBefore", 1, () -> crowd(loop));
  }

  private static void crowd(Loop loop) throws InterruptedException {
    CountDownLatch entered = new CountDownLatch(1);
    loop.execute(() -> computeBefore(entered));
    entered.await();
    for (int i = 0; i < CROWD; i++) {
      loop.execute(() -> Computing.result = entered);
    }
    StallCases.settle(loop);
  }

  /** One stall soon after the start, then one after the grace. */
  static void runAroundGrace(Loop loop) throws InterruptedException {
    StallCases.await(loop, Brief::computeInGrace);
    long upTime = ManagementFactory.getRuntimeMXBean().getUptime();
    TimeUnit.MILLISECONDS.sleep(Math.max(0, GRACE_END_MILLIS - upTime));
    Told.untilTold("computeAfterGrace", 1, () -> StallCases.await(loop, Brief::computeAfterGrace));
  }

  private static void computeBriefly() {
    long end = CLOCK.getCurrentThreadCpuTime() + 30_000_000;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      Computing.result = BigInteger.valueOf(1_234_567).pow(5_000);
    }
  }

  private static void computeForLong() {
    long end = CLOCK.getCurrentThreadCpuTime() + 1_500_000_000;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      Computing.result = BigInteger.valueOf(1_234_567).pow(5_000);
    }
  }

  private static void computeBefore(CountDownLatch entered) {
    entered.countDown();
    long end = CLOCK.getCurrentThreadCpuTime() + 200_000_000;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      Computing.result = BigInteger.valueOf(1_234_567).pow(5_000);
    }
  }

  private static void computeInGrace() {
    long end = CLOCK.getCurrentThreadCpuTime() + 200_000_000;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      Computing.result = BigInteger.valueOf(1_234_567).pow(5_000);
    }
  }

  private static void computeAfterGrace() {
    long end = CLOCK.getCurrentThreadCpuTime() + 200_000_000;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      Computing.result = BigInteger.valueOf(1_234_567).pow(5_000);
    }
  }
}
