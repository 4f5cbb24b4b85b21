package com.example.cases.stall;

import com.example.cases.Loop;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The whole process is stopped for a second, as by a debugger's or an operator's signal. */
final class Halting {

  private static final int BUSY_TASKS = 100;

  private Halting() {}

  /** While the loop runs short tasks, then within one turn, then while it is idle. */
  static void run(Loop loop) throws Exception {
    whileBusy(loop);
    StallCases.settle(loop);
    withinTurn(loop);
    StallCases.settle(loop);
    Shell.prepared().haltThisProcess();
    StallCases.settle(loop);
  }

  /** Within one turn. */
  static void withinTurn(Loop loop) throws Exception {
    Shell shell = Shell.prepared();
    CountDownLatch entered = new CountDownLatch(1);
    loop.execute(Pauses.task(entered));
    entered.await();
    shell.haltThisProcess();
  }

  private static void whileBusy(Loop loop) throws Exception {
    Shell shell = Shell.prepared();
    BusyPhase phase = new BusyPhase(loop);
    phase.run();
    phase.awaitRuns(BUSY_TASKS);
    shell.haltThisProcess();
    phase.awaitRuns(BUSY_TASKS);
    phase.stop();
  }

  /** A task of a millisecond that follows itself. */
  private static final class BusyPhase implements Runnable {

    private final Loop loop;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger runs = new AtomicInteger();

    BusyPhase(Loop loop) {
      this.loop = loop;
    }

    @Override
    public void run() {
      if (!stopped.get()) {
        loop.execute(this::piece);
      }
    }

    private void piece() {
      long end = System.nanoTime() + 1_000_000;
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      runs.incrementAndGet();
      run();
    }

    void awaitRuns(int more) {
      int wanted = runs.get() + more;
      while (runs.get() < wanted) {
        Thread.yield();
      }
    }

    void stop() {
      stopped.set(true);
    }
  }

  /** A shell that is ready to stop this process, let it stand for a second, and let it go on. */
  private record Shell(Process process) {

    private static final String SCRIPT = "read go; kill -STOP $0; sleep 1; kill -CONT $0";

    static Shell prepared() throws IOException {
      String self = Long.toString(ProcessHandle.current().pid());
      return new Shell(new ProcessBuilder("/bin/sh", "-c", SCRIPT, self).start());
    }

    void haltThisProcess() throws IOException, InterruptedException {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("the process was not stopped");
      }
    }
  }
}
