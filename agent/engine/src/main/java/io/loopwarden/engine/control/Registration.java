package io.loopwarden.engine.control;

import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.engine.incident.Housekeeping;
import io.loopwarden.engine.loops.OwnThread;

/**
 * Registers the {@link Control} at the platform's MBean server, once the application has had its
 * say: servers choose MBean server and log manager in their {@code main}, and the first use of JMX
 * fixes both. That is when a loop runs or a known framework is loaded, else ten seconds after the
 * start.
 *
 * <p>A thread of its own does it, because the server may be the application's. It loads no class of
 * JMX before; where the JVM has none, nothing happens.
 */
public final class Registration implements Housekeeping, Runnable {

  private static final long LATEST_NANOS = 10_000_000_000L;

  private final Controlled agent;
  private final long dueAt;
  private boolean begun;

  /**
   * Prepares it.
   *
   * @param running whether the application runs already
   */
  public Registration(Controlled agent, boolean running) {
    this.agent = agent;
    this.dueAt = System.nanoTime() + (running ? 0 : LATEST_NANOS);
  }

  /** Begins when it is time to. Called often, by one thread at a time. */
  public void lookWhether(long nowNanos) {
    if (!begun && isTime(nowNanos)) {
      begun = true;
      new OwnThread(this, "loopwarden-control").start();
    }
  }

  private boolean isTime(long nowNanos) {
    return nowNanos - dueAt >= 0 || !LoopThreads.isEmpty() || agent.marker().boundFramework();
  }

  @Override
  public void tick(long nowNanos) {
    lookWhether(nowNanos);
  }

  @Override
  public void finish() {}

  @Override
  public void run() {
    if (ModuleLayer.boot().findModule("java.management").isPresent()) {
      PlatformBean.register(new Control(agent));
    }
  }
}
