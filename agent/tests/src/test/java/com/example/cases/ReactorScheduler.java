package com.example.cases;

import java.util.Arrays;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** A scheduler of Reactor; the first argument names it. */
public final class ReactorScheduler {

  private ReactorScheduler() {}

  public static void main(String[] arguments) throws Exception {
    Scheduler scheduler =
        switch (arguments[0]) {
          case "parallel" -> Schedulers.newParallel("case-parallel", 1);
          case "single" -> Schedulers.newSingle("case-single");
          case "boundedElastic" -> Schedulers.newBoundedElastic(1, 100, "case-elastic");
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    Loop.drive(
        new Loop() {
          @Override
          public void execute(Runnable task) {
            scheduler.schedule(task);
          }

          @Override
          public void close() {
            scheduler.dispose();
          }
        },
        Arrays.copyOfRange(arguments, 1, arguments.length));
  }
}
