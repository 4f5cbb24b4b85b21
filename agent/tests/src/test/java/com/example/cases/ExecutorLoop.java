package com.example.cases;

import java.util.concurrent.Executor;

/** A loop that is reached through an executor. */
record ExecutorLoop(Executor executor, AutoCloseable framework) implements Loop {

  @Override
  public void execute(Runnable task) {
    executor.execute(task);
  }

  @Override
  public void close() throws Exception {
    framework.close();
  }
}
