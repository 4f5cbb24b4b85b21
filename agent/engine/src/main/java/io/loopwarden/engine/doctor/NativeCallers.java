package io.loopwarden.engine.doctor;

/**
 * Calls methods that JDK 17 and 18 keep native. Loaded a second time by {@link Foreign}, outside
 * the engine, so that its calls are rewritten as those of an application.
 */
public final class NativeCallers implements Foreign.Callers {

  /** Creates the callers; used by {@link Foreign} alone. */
  public NativeCallers() {}

  @Override
  public void sleep() throws InterruptedException {
    Thread.sleep(1);
  }

  @Override
  @SuppressWarnings("WaitNotInLoop") // the wait itself is what is wanted
  public void await() throws InterruptedException {
    Object monitor = new Object();
    synchronized (monitor) {
      monitor.wait(1);
    }
  }
}
