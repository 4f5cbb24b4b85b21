package io.loopwarden.benchmarks.flood;

import io.netty.channel.EventLoop;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * Waits once for a file each time its loop runs it. As many runs as are due together are followed
 * by as many a fixed time later, whether they were late or not. Runs on the loop's thread alone.
 */
final class WaitingTask implements Runnable {

  private static final long LONGEST_NANOS = TimeUnit.HOURS.toNanos(1);
  private static final int DIGITS = 3;

  private final EventLoop loop;
  private final FileInputStream in;
  private final int together;
  private final long intervalNanos;
  private final Histogram delays = new Histogram(1, LONGEST_NANOS, DIGITS);
  private long due;
  private int left;
  private boolean ended;

  WaitingTask(EventLoop loop, File file, Load load) {
    this.loop = loop;
    this.together = load.together();
    this.intervalNanos = load.intervalNanos();
    try {
      in = new FileInputStream(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Begins, on the loop. */
  void start() {
    loop.execute(
        () -> {
          due = System.nanoTime();
          runTogether();
        });
  }

  /** Forgets what was measured so far. */
  void restart() {
    loop.submit(delays::reset).syncUninterruptibly();
  }

  /** Returns how late each task since then was, in nanoseconds. The task is not due any more. */
  Histogram end() {
    loop.submit(() -> ended = true).syncUninterruptibly();
    return delays;
  }

  @Override
  public void run() {
    if (ended) {
      return;
    }
    delays.recordValue(Math.min(LONGEST_NANOS, Math.max(0, System.nanoTime() - due)));
    try {
      int unused = in.read();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    left--;
    if (left == 0) {
      repeat();
    }
  }

  private void repeat() {
    long now = System.nanoTime();
    due = intervalNanos == 0 ? now : due + intervalNanos;
    if (due - now <= 0) {
      runTogether();
    } else {
      Future<?> unused = loop.schedule(this::runTogether, due - now, TimeUnit.NANOSECONDS);
    }
  }

  private void runTogether() {
    left = together;
    for (int i = 0; i < together; i++) {
      loop.execute(this);
    }
  }
}
