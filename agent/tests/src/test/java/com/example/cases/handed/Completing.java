package com.example.cases.handed;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** A thread that completes futures and works for nobody: it was started by the class itself. */
final class Completing extends Thread {

  static final BlockingQueue<CompletableFuture<String>> LATER = new LinkedBlockingQueue<>();

  static {
    Completing thread = new Completing();
    thread.setDaemon(true);
    thread.start();
  }

  private Completing() {}

  @Override
  public void run() {
    try {
      while (true) {
        LATER.take().complete("done");
      }
    } catch (InterruptedException end) {
      LATER.clear();
    }
  }
}
