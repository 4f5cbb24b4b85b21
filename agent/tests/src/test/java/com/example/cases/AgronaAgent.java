package com.example.cases;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.agrona.concurrent.Agent;
import org.agrona.concurrent.AgentRunner;
import org.agrona.concurrent.BackoffIdleStrategy;
import org.agrona.concurrent.BusySpinIdleStrategy;
import org.agrona.concurrent.IdleStrategy;
import org.agrona.concurrent.SleepingMillisIdleStrategy;

/** An agent of Agrona that runs tasks; the first argument names the idle strategy. */
public final class AgronaAgent {

  private AgronaAgent() {}

  public static void main(String[] arguments) throws Exception {
    Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    IdleStrategy strategy =
        switch (arguments[0]) {
          case "backoff" -> new BackoffIdleStrategy();
          case "busySpin" -> new BusySpinIdleStrategy();
          case "sleepingMillis" -> new SleepingMillisIdleStrategy(1);
          case "own" -> new OwnIdleStrategy();
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    AgentRunner runner =
        new AgentRunner(strategy, Throwable::printStackTrace, null, new TaskAgent(tasks));
    AgentRunner.startOnThread(runner);
    LoopLife.run(new ExecutorLoop(tasks::add, runner), arguments, 1);
  }

  private record TaskAgent(Queue<Runnable> tasks) implements Agent {

    @Override
    public int doWork() {
      Runnable task = tasks.poll();
      if (task == null) {
        return 0;
      }
      task.run();
      return 1;
    }

    @Override
    public String roleName() {
      return "case";
    }
  }

  /** Parks, as many an application's own strategy does. */
  private static final class OwnIdleStrategy implements IdleStrategy {

    @Override
    public void idle(int workCount) {
      if (workCount == 0) {
        idle();
      }
    }

    @Override
    public void idle() {
      LockSupport.parkNanos(500_000);
    }

    @Override
    public void reset() {}
  }
}
