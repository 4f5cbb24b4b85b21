package com.example.cases;

import java.util.concurrent.Executor;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import scala.concurrent.Await;
import scala.concurrent.duration.Duration;

/** An actor of Pekko that runs tasks, or a dispatcher of it; the first argument says which. */
public final class PekkoActors {

  private PekkoActors() {}

  public static void main(String[] arguments) throws Exception {
    ActorSystem system = ActorSystem.create("case");
    Executor executor =
        switch (arguments[0]) {
          case "actor" -> {
            ActorRef actor = system.actorOf(Props.create(Runner.class, Runner::new));
            yield task -> actor.tell(task, ActorRef.noSender());
          }
          case "dispatcher" -> system.dispatcher();
          case "blocking" ->
              system.dispatchers().lookup("pekko.actor.default-blocking-io-dispatcher");
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    LoopLife.run(new ExecutorLoop(executor, () -> stop(system)), arguments, 1);
  }

  private static void stop(ActorSystem system) throws Exception {
    system.terminate();
    Await.ready(system.whenTerminated(), Duration.Inf());
  }

  /** Runs each task it is sent. */
  public static final class Runner extends AbstractActor {

    @Override
    public Receive createReceive() {
      return receiveBuilder().match(Runnable.class, Runnable::run).build();
    }
  }
}
