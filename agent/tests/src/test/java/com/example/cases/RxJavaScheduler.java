package com.example.cases;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;

/** A scheduler of RxJava; the first argument names it. */
public final class RxJavaScheduler {

  private RxJavaScheduler() {}

  public static void main(String[] arguments) throws Exception {
    Scheduler scheduler =
        switch (arguments[0]) {
          case "computation" -> Schedulers.computation();
          case "single" -> Schedulers.single();
          case "io" -> Schedulers.io();
          case "newThread" -> Schedulers.newThread();
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    LoopLife.run(new ExecutorLoop(scheduler::scheduleDirect, Schedulers::shutdown), arguments, 1);
  }
}
