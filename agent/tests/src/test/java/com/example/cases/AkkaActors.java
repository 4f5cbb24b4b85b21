package com.example.cases;

import akka.actor.AbstractActor;
import akka.actor.ActorRef;
import akka.actor.ActorSystem;
import akka.actor.Props;
import java.util.concurrent.Executor;
import scala.concurrent.Await;
import scala.concurrent.duration.Duration;

/** An actor of Akka that runs tasks, or a dispatcher of it; the first argument says which. */
public final class AkkaActors {

  private AkkaActors() {}

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
              system.dispatchers().lookup("akka.actor.default-blocking-io-dispatcher");
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
