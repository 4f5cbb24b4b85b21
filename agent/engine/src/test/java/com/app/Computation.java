package com.app;

/** An application's long computation; ends when told to. */
public final class Computation implements Runnable {

  private volatile boolean begun;
  private volatile boolean over;

  @Override
  public void run() {
    begun = true;
    while (!over) {
      Thread.onSpinWait();
    }
  }

  /** Returns when the computation has begun. */
  public void awaitBegin() {
    while (!begun) {
      Thread.onSpinWait();
    }
  }

  /** Ends it. */
  public void end() {
    over = true;
  }
}
