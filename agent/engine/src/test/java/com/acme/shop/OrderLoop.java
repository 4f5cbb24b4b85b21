package com.acme.shop;

import java.util.concurrent.BlockingQueue;

/** A home-made event loop. */
public final class OrderLoop implements Runnable {

  private final BlockingQueue<Runnable> orders;

  public OrderLoop(BlockingQueue<Runnable> orders) {
    this.orders = orders;
  }

  @Override
  public void run() {
    try {
      while (true) {
        orders.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
