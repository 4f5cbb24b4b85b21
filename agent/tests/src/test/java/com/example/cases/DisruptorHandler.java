package com.example.cases;

import com.lmax.disruptor.BlockingWaitStrategy;
import com.lmax.disruptor.BusySpinWaitStrategy;
import com.lmax.disruptor.SleepingWaitStrategy;
import com.lmax.disruptor.TimeoutBlockingWaitStrategy;
import com.lmax.disruptor.WaitStrategy;
import com.lmax.disruptor.YieldingWaitStrategy;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import com.lmax.disruptor.util.DaemonThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** An event handler of the LMAX Disruptor; the first argument names the wait strategy. */
public final class DisruptorHandler {

  private DisruptorHandler() {}

  public static void main(String[] arguments) throws Exception {
    Disruptor<AtomicReference<Runnable>> disruptor =
        new Disruptor<>(
            AtomicReference::new,
            1024,
            DaemonThreadFactory.INSTANCE,
            ProducerType.MULTI,
            strategy(arguments[0]));
    disruptor.handleEventsWith((event, sequence, endOfBatch) -> event.get().run());
    disruptor.start();
    LoopLife.run(
        new ExecutorLoop(
            task -> disruptor.publishEvent((event, sequence) -> event.set(task)),
            disruptor::shutdown),
        arguments,
        1);
  }

  private static WaitStrategy strategy(String name) {
    return switch (name) {
      case "blocking" -> new BlockingWaitStrategy();
      case "busySpin" -> new BusySpinWaitStrategy();
      case "sleeping" -> new SleepingWaitStrategy();
      case "timeoutBlocking" -> new TimeoutBlockingWaitStrategy(20, TimeUnit.MILLISECONDS);
      case "yielding" -> new YieldingWaitStrategy();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
