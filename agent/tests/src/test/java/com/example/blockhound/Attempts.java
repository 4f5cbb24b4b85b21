package com.example.blockhound;

import java.time.Duration;
import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Calls made on Reactor's parallel threads, and what came of them. */
final class Attempts {

  private Attempts() {}

  /** Prints what reached the subscriber: the error with its first two frames, or "passed". */
  static void onParallel(String name, Callable<?> call) {
    on(name, Mono.fromCallable(call).hide().subscribeOn(Schedulers.parallel()));
  }

  static void on(String name, Mono<?> mono) {
    try {
      mono.block(Duration.ofSeconds(20));
      System.out.println(name + ": passed");
    } catch (Throwable thrown) {
      Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
      StackTraceElement[] stack = cause.getStackTrace();
      System.out.println(name + ": " + cause + " at " + frame(stack, 0) + " < " + frame(stack, 1));
    }
  }

  private static String frame(StackTraceElement[] stack, int index) {
    return index < stack.length
        ? stack[index].getClassName() + "." + stack[index].getMethodName()
        : "-";
  }
}
