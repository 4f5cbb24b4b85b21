package io.loopwarden.benchmarks.soak;

import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** One loop of each framework. Their threads live as long as the JVM. */
final class TimedLoops {

  private TimedLoops() {}

  static TimedLoop netty() {
    EventLoop loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory()).next();
    return new TimedLoop() {
      @Override
      public void execute(Runnable task) {
        loop.execute(task);
      }

      @Override
      public void schedule(Runnable task, long delayNanos) {
        var unused = loop.schedule(task, delayNanos, TimeUnit.NANOSECONDS);
      }
    };
  }

  static TimedLoop vertx() {
    Vertx vertx = Vertx.vertx();
    Context context = vertx.getOrCreateContext();
    return new TimedLoop() {
      @Override
      public void execute(Runnable task) {
        context.runOnContext(nothing -> task.run());
      }

      @Override
      public void schedule(Runnable task, long delayNanos) {
        long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(delayNanos));
        vertx.setTimer(millis, id -> task.run());
      }
    };
  }

  static TimedLoop reactor() {
    Scheduler scheduler = Schedulers.newParallel("parallel", 1);
    return new TimedLoop() {
      @Override
      public void execute(Runnable task) {
        scheduler.schedule(task);
      }

      @Override
      public void schedule(Runnable task, long delayNanos) {
        scheduler.schedule(task, delayNanos, TimeUnit.NANOSECONDS);
      }
    };
  }
}
