package com.example.cases.pool;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.apache.pekko.actor.ActorSystem;
import scala.concurrent.Await;
import scala.concurrent.duration.Duration;

/**
 * Pekko's dispatcher for blocking work, fed from its default one. Arguments: the report, the number
 * of tasks, whether they wait for the report.
 */
public final class PekkoPools {

  private PekkoPools() {}

  public static void main(String[] arguments) throws Exception {
    Work work = new Work(Path.of(arguments[0]));
    ActorSystem system = ActorSystem.create("acme");
    Executor blocking = system.dispatchers().lookup("pekko.actor.default-blocking-io-dispatcher");
    Runnable load =
        Boolean.parseBoolean(arguments[2])
            ? () -> work.waitForReport("acme-pekko")
            : () -> Work.pause(800);
    work.run(
        Integer.parseInt(arguments[1]),
        load,
        task -> system.dispatcher().execute(() -> blocking.execute(task)));
    system.terminate();
    Await.ready(system.whenTerminated(), Duration.Inf());
    System.out.println("done");
  }
}
