package com.example.cases.handed;

/** A way by which a task comes onto a loop. */
interface Way {

  /** Hands a task over; returns at once or when it has run. */
  void hand(Runnable task) throws Exception;
}
