package com.example.cases;

import java.util.concurrent.LinkedBlockingQueue;

/** A home-made loop on a virtual thread, from JDK 21 on, that its name tells. */
public final class VirtualLoop {

  private VirtualLoop() {}

  public static void main(String[] calls) throws Exception {
    LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    Runnable loop = new NamedThreadLoop.OwnLoopThread(tasks, "never started")::run;
    // By reflection, because this is compiled for JDK 17.
    Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
    Class<?> type = Class.forName("java.lang.Thread$Builder");
    builder = type.getMethod("name", String.class).invoke(builder, "my-loop-1");
    type.getMethod("start", Runnable.class).invoke(builder, loop);
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
}
