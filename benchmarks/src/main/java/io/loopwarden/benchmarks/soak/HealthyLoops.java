package io.loopwarden.benchmarks.soak;

import java.time.Duration;
import java.util.List;

/** Keeps a loop of each framework busy for a time, and says how busy they were. */
public final class HealthyLoops {

  private HealthyLoops() {}

  /** Runs for as many seconds as the argument says. */
  public static void main(String[] arguments) throws InterruptedException {
    List<HealthyLoad> loads =
        List.of(
            new HealthyLoad("Netty", TimedLoops.netty(), 1),
            new HealthyLoad("Vert.x", TimedLoops.vertx(), 2),
            new HealthyLoad("Reactor", TimedLoops.reactor(), 3));
    loads.forEach(HealthyLoad::start);
    Thread.sleep(Duration.ofSeconds(Long.parseLong(arguments[0])).toMillis());
    loads.forEach(load -> System.out.println("  " + load.figures()));
    System.exit(0);
  }
}
