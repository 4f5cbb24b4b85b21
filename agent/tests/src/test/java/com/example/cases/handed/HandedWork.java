package com.example.cases.handed;

import io.loopwarden.api.LedgerAccess;
import io.loopwarden.api.WaitsView;
import io.loopwarden.api.WorkOrigin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hands work over by each way that is named, from eight threads at once with an origin each, of
 * which two block. Prints {@code way: right}, or what was found instead.
 */
public final class HandedWork {

  private static final int THREADS = 8;
  private static final Set<Integer> BLOCKING = Set.of(2, 5);

  private HandedWork() {}

  public static void main(String[] arguments) throws Exception {
    LedgerAccess.active().followWork();
    Map<String, Way> ways = Ways.of(arguments[0]);
    for (String name : Arrays.copyOfRange(arguments, 1, arguments.length)) {
      System.out.println(name + ": " + outcome(ways.get(name)));
    }
    System.out.println("done");
    System.exit(0); // some frameworks leave threads behind
  }

  private static String outcome(Way way) throws Exception {
    Handing[] handings = new Handing[THREADS];
    CountDownLatch start = new CountDownLatch(1);
    for (int i = 0; i < THREADS; i++) {
      handings[i] = new Handing(way, BLOCKING.contains(i), start);
      handings[i].start();
    }
    start.countDown();
    Set<Long> blocking = new TreeSet<>();
    for (Handing handing : handings) {
      handing.await();
      if (handing.blocks) {
        blocking.add(handing.origin);
      }
    }
    Set<Long> found = new TreeSet<>();
    for (WaitsView waits : LedgerAccess.active().take()) {
      if (waits.operation().equals("java.lang.Thread.sleep")) {
        found.add(waits.origin());
      }
    }
    return found.equals(blocking) ? "right" : "found " + found + " instead of " + blocking;
  }

  /** What one thread does in the name of its own origin. */
  private static final class Handing extends Thread {

    private final Way way;
    private final boolean blocks;
    private final CountDownLatch start;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Throwable> failures = new ArrayList<>();
    private final long origin = WorkOrigin.open();

    Handing(Way way, boolean blocks, CountDownLatch start) {
      this.way = way;
      this.blocks = blocks;
      this.start = start;
    }

    @Override
    public void run() {
      long before = WorkOrigin.enter(origin);
      try {
        start.await();
        way.hand(blocks ? this::block : ended::countDown);
      } catch (Exception failure) {
        failures.add(failure);
        ended.countDown();
      }
      WorkOrigin.enter(before);
    }

    private void block() {
      try {
        Thread.sleep(5);
      } catch (InterruptedException unexpected) {
        failures.add(unexpected);
      } finally {
        ended.countDown();
      }
    }

    void await() throws InterruptedException {
      join();
      if (!ended.await(30, TimeUnit.SECONDS) || !failures.isEmpty()) {
        throw new IllegalStateException("not run to its end: " + failures);
      }
    }
  }
}
