package com.example.cases.stall;

import com.example.cases.Loop;
import com.typesafe.config.ConfigFactory;
import io.netty.channel.DefaultSelectStrategyFactory;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.DefaultEventExecutorChooserFactory;
import io.netty.util.concurrent.RejectedExecutionHandlers;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.nio.channels.spi.SelectorProvider;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** One loop of a framework, which runs the tasks it is given as they are. */
final class Loops {

  private Loops() {}

  /** A running loop of the framework of that name. */
  static Loop of(String framework) {
    return switch (framework) {
      case "netty" -> netty();
      case "netty-own-queue" -> nettyWithOwnQueue();
      case "vertx" -> vertx();
      case "reactor" -> reactor();
      case "pekko" -> pekko();
      default -> throw new IllegalArgumentException(framework);
    };
  }

  @SuppressWarnings("deprecation") // the one class that both Netty lines have
  private static Loop netty() {
    NioEventLoopGroup group = new NioEventLoopGroup(1);
    return new Running(group, () -> group.shutdownGracefully(0, 1, TimeUnit.SECONDS).get());
  }

  /** Its queue does not count what is taken from it. */
  @SuppressWarnings("deprecation") // the one class that both Netty lines have
  private static Loop nettyWithOwnQueue() {
    NioEventLoopGroup group =
        new NioEventLoopGroup(
            1,
            null,
            DefaultEventExecutorChooserFactory.INSTANCE,
            SelectorProvider.provider(),
            DefaultSelectStrategyFactory.INSTANCE,
            RejectedExecutionHandlers.reject(),
            most -> new ConcurrentLinkedQueue<>());
    return new Running(group, () -> group.shutdownGracefully(0, 1, TimeUnit.SECONDS).get());
  }

  private static Loop vertx() {
    Vertx vertx = Vertx.vertx();
    Context context = vertx.getOrCreateContext();
    return new Running(
        task -> context.runOnContext(nothing -> task.run()),
        () -> vertx.close().toCompletionStage().toCompletableFuture().get());
  }

  private static Loop reactor() {
    Scheduler scheduler = Schedulers.newParallel("case-parallel", 1);
    return new Running(scheduler::schedule, scheduler::dispose);
  }

  /** One thread: an actor that moves to another keeps the one it leaves busy for a moment. */
  private static Loop pekko() {
    String executor = "pekko.actor.default-dispatcher.fork-join-executor.";
    ActorSystem system =
        ActorSystem.create(
            "case",
            ConfigFactory.parseString(
                    executor + "parallelism-min=1\n" + executor + "parallelism-max=1")
                .withFallback(ConfigFactory.load()));
    ActorRef actor = system.actorOf(Props.create(Runner.class, Runner::new));
    return new Running(task -> actor.tell(task, ActorRef.noSender()), system::terminate);
  }

  /** An actor that runs each task it is sent. */
  public static final class Runner extends AbstractActor {

    @Override
    public Receive createReceive() {
      return receiveBuilder().match(Runnable.class, Runnable::run).build();
    }
  }

  /** A loop behind its executor. */
  private record Running(Executor executor, AutoCloseable framework) implements Loop {

    @Override
    public void execute(Runnable task) {
      executor.execute(task);
    }

    @Override
    public void close() throws Exception {
      framework.close();
    }
  }
}
