package io.loopwarden.engine.control;

import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.engine.incident.Housekeeping;
import io.loopwarden.engine.loops.OwnThread;
import io.loopwarden.engine.text.OneLine;
import java.util.function.Consumer;

/**
 * Registers the {@link Control} at the platform's MBean server, once the application has had its
 * say: servers choose MBean server and log manager in their {@code main}, and the first use of JMX
 * fixes both. That is when a loop runs or a known framework is loaded, else ten seconds after the
 * start.
 *
 * <p>A thread of its own does it, because the server may be the application's. While that is not to
 * be had, as where a module of the application is to make it and has not yet, it is asked for again
 * each second, for a minute. It loads no class of JMX before; where the JVM has none, nothing
 * happens.
 */
public final class Registration implements Housekeeping, Runnable {

  private static final long LATEST_NANOS = 10_000_000_000L;

  private static final long AGAIN_NANOS = 1_000_000_000L;
  private static final int MOST_TRIES = 60;
  private static final int LONGEST = 300;

  private final Controlled agent;
  private final Consumer<String> say;

  /** Touched by who looks; what registers is started after they are written. */
  private long dueAt;

  private int tries;

  /** Set by who looks, cleared by what registers. */
  private volatile boolean busy;

  /** Set by what registers. */
  private volatile boolean settled;

  /**
   * Prepares it.
   *
   * @param running whether the application runs already
   * @param say tells the user one line; must not block
   */
  public Registration(Controlled agent, boolean running, Consumer<String> say) {
    this.agent = agent;
    this.say = say;
    this.dueAt = System.nanoTime() + (running ? 0 : LATEST_NANOS);
  }

  /** Begins when it is time to. Called often, by one thread at a time. */
  public void lookWhether(long nowNanos) {
    if (!settled && !busy && isTime(nowNanos)) {
      busy = true;
      tries++;
      dueAt = nowNanos + AGAIN_NANOS;
      new OwnThread(this, "loopwarden-control").start();
    }
  }

  private boolean isTime(long nowNanos) {
    boolean applicationRuns = !LoopThreads.isEmpty() || agent.marker().boundFramework();
    return nowNanos - dueAt >= 0 || (tries == 0 && applicationRuns);
  }

  @Override
  public void tick(long nowNanos) {
    lookWhether(nowNanos);
  }

  @Override
  public void finish() {}

  @Override
  public void run() {
    try {
      if (ModuleLayer.boot().findModule("java.management").isPresent()) {
        PlatformBean.register(new Control(agent));
      }
      settled = true;
    } catch (RuntimeException notYet) {
      if (tries == MOST_TRIES) {
        giveUp(notYet);
      }
    } catch (Exception | LinkageError refused) {
      giveUp(refused);
    } finally {
      busy = false;
    }
  }

  private void giveUp(Throwable refused) {
    settled = true;
    say.accept(
        "cannot be controlled over JMX, everything else goes on: "
            + OneLine.of(refused.toString(), LONGEST));
  }
}
