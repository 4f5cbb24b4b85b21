package com.example.cases.stall;

import com.example.cases.Loop;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stalls where their length, their moment or what waits behind them matters. */
final class Brief {

  private static final int TIMES = 5;
  private static final int CROWD = 20;
  private static final long GRACE_END_MILLIS = 4_000;

  private Brief() {}

  /** A few stalls of 30 ms, then one of more than a second. */
  static void run(Loop loop) throws InterruptedException {
    for (int i = 0; i < TIMES; i++) {
      StallCases.await(loop, Brief::computeBriefly);
    }
    StallCases.await(loop, Brief::computeForLong);
  }

  /** One stall, with other tasks behind it. */
  static void runCrowded(Loop loop) throws InterruptedException {
    CountDownLatch entered = new CountDownLatch(1);
    loop.execute(() -> computeBefore(entered));
    entered.await();
    for (int i = 0; i < CROWD; i++) {
      loop.execute(() -> Computing.result = entered);
    }
  }

  /** One stall soon after the start, one four seconds after it. */
  static void runAroundGrace(Loop loop) throws InterruptedException {
    StallCases.await(loop, Brief::computeInGrace);
    long upTime = ManagementFactory.getRuntimeMXBean().getUptime();
    TimeUnit.MILLISECONDS.sleep(Math.max(0, GRACE_END_MILLIS - upTime));
    StallCases.await(loop, Brief::computeAfterGrace);
  }

  private static void computeBriefly() {
    CpuSpan span = CpuSpan.ofMillis(30);
    while (!span.isOver()) {
      Computing.result = BigInteger.TEN.pow(3_000);
    }
  }

  private static void computeForLong() {
    CpuSpan span = CpuSpan.ofMillis(1_500);
    while (!span.isOver()) {
      Computing.result = BigInteger.TEN.pow(3_000);
    }
  }

  private static void computeBefore(CountDownLatch entered) {
    entered.countDown();
    CpuSpan span = CpuSpan.ofMillis(200);
    while (!span.isOver()) {
      Computing.result = BigInteger.TEN.pow(3_000);
    }
  }

  private static void computeInGrace() {
    CpuSpan span = CpuSpan.ofMillis(200);
    while (!span.isOver()) {
      Computing.result = BigInteger.TEN.pow(3_000);
    }
  }

  private static void computeAfterGrace() {
    CpuSpan span = CpuSpan.ofMillis(200);
    while (!span.isOver()) {
      Computing.result = BigInteger.TEN.pow(3_000);
    }
  }
}
