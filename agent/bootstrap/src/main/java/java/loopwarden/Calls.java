package java.loopwarden;

/**
 * Stand-ins for methods that JDK 17 and 18 keep native, where no body can be woven (design D7):
 * calls of the native method are rewritten to call these. Same arguments, same result, same
 * exceptions.
 */
public final class Calls {

  private static int sleepProbe;
  private static int waitProbe;

  private Calls() {}

  /**
   * Sets the probes these calls report to. Called once by the engine, before any call is rewritten.
   */
  public static void install(int sleep, int wait) {
    sleepProbe = sleep;
    waitProbe = wait;
  }

  /** Stands for {@link Thread#sleep(long)}. */
  public static void sleep(long millis) throws InterruptedException {
    Hooks.enter(sleepProbe);
    try {
      Thread.sleep(millis);
    } finally {
      Hooks.exit();
    }
  }

  /** Stands for {@link Object#wait(long)}. */
  @SuppressWarnings("WaitNotInLoop") // the caller has the loop
  public static void await(Object monitor, long timeoutMillis) throws InterruptedException {
    Hooks.enter(waitProbe, monitor);
    try {
      monitor.wait(timeoutMillis);
    } finally {
      Hooks.exit();
    }
  }
}
