package com.example.cases;

import java.util.concurrent.LinkedBlockingQueue;

/** A home-made loop on a thread that only its name tells: a queue, and a task at a time. */
public final class NamedThreadLoop {

  private NamedThreadLoop() {}

  public static void main(String[] calls) throws Exception {
    Loop.drive(started("my-loop-1"), calls);
  }

  /** A running loop whose thread starts with this name. */
  static Loop started(String name) {
    LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    Thread thread = new OwnLoopThread(tasks, name);
    thread.setDaemon(true);
    thread.start();
    return new Loop() {
      @Override
      public void execute(Runnable task) {
        tasks.add(task);
      }

      @Override
      public void close() {}
    };
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
