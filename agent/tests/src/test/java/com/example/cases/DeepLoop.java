package com.example.cases;

import java.util.concurrent.LinkedBlockingQueue;

/** A home-made loop that waits for work some methods deep, on a thread that its name tells. */
public final class DeepLoop implements Runnable, Loop {

  private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

  private DeepLoop() {}

  public static void main(String[] calls) throws Exception {
    DeepLoop loop = new DeepLoop();
    Thread thread = new Thread(loop, "my-loop-1");
    thread.setDaemon(true);
    thread.start();
    Loop.drive(loop, calls);
  }

  @Override
  public void run() {
    try {
      while (true) {
        serve(next());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Runnable next() throws InterruptedException {
    return poll();
  }

  private Runnable poll() throws InterruptedException {
    return tasks.take();
  }

  private static void serve(Runnable task) {
    task.run();
  }

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  @Override
  public void close() {}
}
