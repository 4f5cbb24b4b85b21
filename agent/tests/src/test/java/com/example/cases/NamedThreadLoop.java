package com.example.cases;

import java.util.concurrent.LinkedBlockingQueue;

/** A home-made loop on a thread that only its name tells: a queue, and a task at a time. */
public final class NamedThreadLoop {

  private NamedThreadLoop() {}

  public static void main(String[] calls) throws Exception {
    LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    Thread thread = new OwnLoopThread(tasks, "my-loop-1");
    thread.setDaemon(true);
    thread.start();
    Loop.drive(
        new Loop() {
          @Override
          public void execute(Runnable task) {
            tasks.add(task);
          }

          @Override
          public void close() {}
        },
        calls);
  }

  /** The loop's thread. */
  static final class OwnLoopThread extends Thread {

    private final LinkedBlockingQueue<Runnable> tasks;

    OwnLoopThread(LinkedBlockingQueue<Runnable> tasks, String name) {
      super(name);
      this.tasks = tasks;
    }

    @Override
    public void run() {
      try {
        while (true) {
          tasks.take().run();
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
