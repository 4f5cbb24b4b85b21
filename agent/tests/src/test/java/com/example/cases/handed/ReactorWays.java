package com.example.cases.handed;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Ways onto Reactor's loops. */
final class ReactorWays {

  private static final Scheduler LOOP = Schedulers.newParallel("case-parallel", 2);

  private ReactorWays() {}

  static Map<String, Way> all() {
    Map<String, Way> ways = new HashMap<>();
    ways.put("schedule", LOOP::schedule);
    ways.put("worker", task -> LOOP.createWorker().schedule(task));
    ways.put("subscribeOn", task -> Mono.fromRunnable(task).subscribeOn(LOOP).block());
    ways.put("publishOn", task -> Mono.just(1).publishOn(LOOP).doOnNext(n -> task.run()).block());
    ways.put("delay", task -> Mono.delay(Duration.ofMillis(2), LOOP).subscribe(n -> task.run()));
    ways.put("timeout", ReactorWays::timeout);
    ways.put("interval", ReactorWays::interval);
    ways.put("elasticFirst", ReactorWays::elasticFirst);
    ways.put("fromFuture", ReactorWays::fromFuture);
    ways.put("sharedSink", ReactorWays::sharedSink);
    ways.put("retry", ReactorWays::retry);
    ways.put("flatMap", ReactorWays::flatMap);
    return ways;
  }

  private static void timeout(Runnable task) {
    Mono.never().timeout(Duration.ofMillis(2), Mono.fromRunnable(task), LOOP).subscribe();
  }

  private static void interval(Runnable task) {
    Flux.interval(Duration.ofMillis(1), LOOP).take(3).last().subscribe(n -> task.run());
  }

  private static void elasticFirst(Runnable task) {
    Mono.fromCallable(() -> "done")
        .subscribeOn(Schedulers.boundedElastic())
        .publishOn(LOOP)
        .doOnNext(done -> task.run())
        .onErrorComplete()
        .block();
  }

  private static void fromFuture(Runnable task) {
    Mono.fromFuture(CompletableFuture.supplyAsync(() -> "done"))
        .publishOn(LOOP)
        .subscribe(done -> task.run());
  }

  private static void sharedSink(Runnable task) {
    Sinks.One<String> sink = Sinks.one();
    sink.asMono().publishOn(LOOP).subscribe(done -> task.run());
    sink.tryEmitValue("done");
  }

  private static void retry(Runnable task) {
    int[] attempts = {0};
    Mono.fromCallable(
            () -> {
              if (attempts[0]++ < 2) {
                throw new IllegalStateException("not yet");
              }
              task.run();
              return "done";
            })
        .subscribeOn(LOOP)
        .retry()
        .block();
  }

  private static void flatMap(Runnable task) {
    Flux.range(0, 4)
        .flatMap(
            number -> Mono.fromRunnable(number == 2 ? task : () -> {}).subscribeOn(LOOP).then())
        .blockLast();
  }
}
