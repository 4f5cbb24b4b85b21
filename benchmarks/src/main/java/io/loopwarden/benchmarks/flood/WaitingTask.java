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
 * Waits once for a file each time its loop runs it, and is due again a fixed time later, whether it
 * was late or not. Runs on the loop's thread alone.
 */
final class WaitingTask implements Runnable {

  private static final long LONGEST_NANOS = TimeUnit.HOURS.toNanos(1);
  private static final int DIGITS = 3;

  private final EventLoop loop;
  private final FileInputStream in;
  private final long intervalNanos;
  private final Histogram delays = new Histogram(1, LONGEST_NANOS, DIGITS);
  private long due;
  private boolean ended;

  WaitingTask(EventLoop loop, File file, long intervalNanos) {
    this.loop = loop;
    this.intervalNanos = intervalNanos;
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
          run();
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
    repeat();
  }

  private void repeat() {
    long now = System.nanoTime();
    due = intervalNanos == 0 ? now : due + intervalNanos;
    if (due - now <= 0) {
      loop.execute(this);
    } else {
      Future<?> unused = loop.schedule(this, due - now, TimeUnit.NANOSECONDS);
    }
  }
}
