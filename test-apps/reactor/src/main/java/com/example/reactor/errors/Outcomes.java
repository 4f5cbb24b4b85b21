package com.example.reactor.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/** Counts how the calls of one request ended. */
final class Outcomes {
  private final AtomicInteger completed = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger cancelled = new AtomicInteger();

  /** The same call, counted when it ends. */
  <T> Mono<T> of(Mono<T> call) {
    return call.doOnSuccess(answer -> completed.incrementAndGet())
        .doOnError(error -> failed.incrementAndGet())
        .doOnCancel(cancelled::incrementAndGet);
  }

  /** What was counted so far, as {@code 1 failed, 2 completed}. */
  String text() {
    List<String> counts = new ArrayList<>();
    add(failed, "failed", counts);
    add(completed, "completed", counts);
    add(cancelled, "cancelled", counts);
    return String.join(", ", counts);
  }

  private static void add(AtomicInteger count, String outcome, List<String> counts) {
    if (count.get() > 0) {
      counts.add(count + " " + outcome);
    }
  }
}
