package com.example.cases.pool;

import java.nio.file.Path;
import java.util.Arrays;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Reactor's pools for blocking work. Arguments: the report, then the cases. */
public final class ReactorPools {

  private static final int THREADS = 3;

  private ReactorPools() {}

  public static void main(String[] arguments) throws Exception {
    Work work = new Work(Path.of(arguments[0]));
    Scheduler loop = Schedulers.newParallel("acme-loop", 1);
    for (String name : Arrays.copyOfRange(arguments, 1, arguments.length)) {
      Scheduler elastic = Schedulers.newBoundedElastic(THREADS, 1_000, name);
      switch (name) {
        case "callables" -> callables(work, loop, elastic, 12, () -> work.waitForReport(name));
        case "subscribers" -> subscribers(work, loop, elastic, name);
        case "enough" -> callables(work, loop, elastic, THREADS, () -> Work.pause(800));
        case "worker" -> worker(work, loop, elastic, 1);
        case "workers" -> worker(work, loop, elastic, THREADS);
        default -> throw new IllegalArgumentException(name);
      }
      elastic.dispose();
    }
    loop.dispose();
    System.out.println("done");
  }

  private static void callables(
      Work work, Scheduler loop, Scheduler elastic, int tasks, Runnable load)
      throws InterruptedException {
    work.run(
        tasks,
        load,
        task -> loop.schedule(() -> Mono.fromRunnable(task).subscribeOn(elastic).subscribe()));
  }

  /** A worker each, as publishOn and subscribeOn of a Flux take one. */
  private static void subscribers(Work work, Scheduler loop, Scheduler elastic, String name)
      throws InterruptedException {
    work.run(
        12,
        () -> work.waitForReport(name),
        task ->
            loop.schedule(
                () -> Mono.just(1).hide().publishOn(elastic).subscribe(one -> task.run())));
  }

  /** Tasks of one worker run one after the other, whether there are idle threads or not. */
  private static void worker(Work work, Scheduler loop, Scheduler elastic, int workers)
      throws InterruptedException {
    Scheduler.Worker[] taken = new Scheduler.Worker[workers];
    int[] next = new int[1];
    work.run(
        8 * workers,
        () -> Work.pause(100),
        task ->
            loop.schedule(
                () -> {
                  int index = next[0]++ % workers;
                  if (taken[index] == null) {
                    taken[index] = elastic.createWorker();
                  }
                  taken[index].schedule(task);
                }));
    for (Scheduler.Worker worker : taken) {
      worker.dispose();
    }
  }
}
