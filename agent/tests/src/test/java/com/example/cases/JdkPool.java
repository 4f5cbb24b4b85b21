package com.example.cases;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A pool or timer of the JDK; the first argument names it. None of them is a loop. */
public final class JdkPool {

  private JdkPool() {}

  public static void main(String[] arguments) throws Exception {
    ExecutorService fixed = Executors.newFixedThreadPool(1);
    ScheduledExecutorService scheduled = Executors.newScheduledThreadPool(1);
    Timer timer = new Timer(true);
    Executor executor =
        switch (arguments[0]) {
          case "fixed" -> fixed;
          case "scheduled" -> task -> scheduled.schedule(task, 1, TimeUnit.MILLISECONDS);
          case "common" -> ForkJoinPool.commonPool();
          case "timer" -> task -> timer.schedule(new OneTask(task), 1);
          case "virtual" -> task -> VirtualThreads.start(task);
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    LoopLife.run(
        new ExecutorLoop(
            executor,
            () -> {
              fixed.shutdown();
              scheduled.shutdown();
              timer.cancel();
            }),
        arguments,
        1);
  }

  private static final class OneTask extends TimerTask {

    private final Runnable task;

    OneTask(Runnable task) {
      this.task = task;
    }

    @Override
    public void run() {
      task.run();
    }
  }

  /** Compiled for a JDK that has none. */
  private static final class VirtualThreads {

    static void start(Runnable task) {
      try {
        Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
      } catch (ReflectiveOperationException none) {
        throw new IllegalStateException(none);
      }
    }
  }
}
