package com.example.cases.flood;

import io.netty.channel.EventLoop;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/** Floods one loop, task after task, with short waits at places that change by chance. */
final class FloodingTasks implements Runnable {

  private static final int WAITS_A_TASK = 100;
  private static final long PAUSE_MILLIS = 1;

  private final EventLoop loop;
  private final FileInputStream in;
  private final Random random;
  private final CountDownLatch ended;
  private final long most;
  private boolean paused;
  private volatile long made;

  FloodingTasks(EventLoop loop, File file, long most, int seed, CountDownLatch ended) {
    this.loop = loop;
    this.most = most;
    this.random = new Random(seed);
    this.ended = ended;
    try {
      in = new FileInputStream(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void begin() {
    loop.execute(this);
  }

  /** Waits made so far. */
  long made() {
    return made;
  }

  @Override
  public void run() {
    try {
      if (!paused && made >= most / 2) {
        paused = true;
        sleepOnce();
        made++;
      }
      for (int i = 0; i < WAITS_A_TASK && made < most; i++) {
        ReadSites.read(random.nextInt(ReadSites.COUNT), in);
        made++;
      }
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
    goOn();
  }

  private void goOn() {
    if (made < most) {
      loop.execute(this);
    } else {
      ended.countDown();
    }
  }

  private static void sleepOnce() throws InterruptedException {
    Thread.sleep(PAUSE_MILLIS);
  }
}
