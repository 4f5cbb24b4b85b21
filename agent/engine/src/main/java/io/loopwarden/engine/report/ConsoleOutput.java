package io.loopwarden.engine.report;

import io.loopwarden.engine.loops.OwnThread;
import java.io.PrintStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes texts to the standard error stream on a daemon thread of its own, which starts with the
 * first of them: nobody may read that stream, and then neither the report file nor the end of the
 * JVM shall wait for it. Texts keep their order and stay whole; when too many wait, further ones
 * are dropped, and how many is said as soon as the stream takes text again. Thread-safe.
 */
public final class ConsoleOutput {

  private static final int MOST_WAITING = 512;
  private static final long MOMENT_NANOS = 100_000_000L;
  private static final long SETTLE_NANOS = 1_000_000_000L;
  private static final long LOOK_NANOS = 50_000L;
  private static final String PREFIX = "loopwarden: ";

  private final PrintStream stream;
  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final AtomicInteger unwritten = new AtomicInteger();
  private final AtomicLong dropped = new AtomicLong();
  private final AtomicLong lost = new AtomicLong();
  private final Thread thread;

  /** Prepares output; nothing is started yet. */
  public ConsoleOutput(PrintStream stream) {
    this.stream = stream;
    this.thread = new OwnThread(this::write, "loopwarden-console");
  }

  /** Says one line for the user; see {@link #print}. */
  public void say(String line) {
    print(PREFIX + line + System.lineSeparator());
  }

  /**
   * Prints a text. Waits a moment for it to be out, so that a JVM which is halted next has told it;
   * not so where the stream did not take the one before.
   */
  public synchronized void print(String text) {
    boolean flowing = unwritten.get() == 0;
    unwritten.incrementAndGet();
    if (!waiting.offer(text)) {
      unwritten.decrementAndGet();
      dropped.incrementAndGet();
      lost.incrementAndGet();
      return;
    }
    if (thread.getState() == Thread.State.NEW) {
      thread.start();
    }
    if (flowing) {
      awaitWritten(MOMENT_NANOS);
    }
  }

  /** Returns how many texts were dropped so far. Any thread. */
  public long lost() {
    return lost.get();
  }

  /** Waits until all is written, a second at most. May be called by any thread. */
  public void settle() {
    awaitWritten(SETTLE_NANOS);
  }

  private void awaitWritten(long patienceNanos) {
    long until = System.nanoTime() + patienceNanos;
    while (unwritten.get() > 0 && System.nanoTime() - until < 0) {
      LockSupport.parkNanos(this, LOOK_NANOS);
    }
  }

  private void write() {
    while (true) {
      try {
        String text = waiting.take();
        sayWhatWasDropped();
        stream.print(text); // in one call, so that it stays in one piece
        stream.flush();
        unwritten.decrementAndGet();
      } catch (InterruptedException interrupted) {
        // Someone interrupts all threads; there is no reason to stop.
      } catch (RuntimeException broken) {
        lost.incrementAndGet();
        unwritten.decrementAndGet(); // a stream of the application's own that throws
      }
    }
  }

  private void sayWhatWasDropped() {
    long lost = dropped.getAndSet(0);
    if (lost > 0) {
      stream.print(PREFIX + lost + " texts were dropped, this stream took none for a while\n");
    }
  }
}
