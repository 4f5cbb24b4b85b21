package io.loopwarden.engine.pools;

import java.lang.reflect.Method;

/**
 * A virtual thread that does nothing but say when it got a carrier. By reflection, because this is
 * compiled for JDK 17; only made where there are virtual threads.
 */
final class CarrierProbe implements Runnable {

  private final long startedAt = System.nanoTime();
  private volatile long ranAt;

  private CarrierProbe() {}

  /**
   * Starts one.
   *
   * @throws ReflectiveOperationException when this JDK has no virtual threads
   */
  static CarrierProbe start() throws ReflectiveOperationException {
    CarrierProbe probe = new CarrierProbe();
    Class<?> builderType = Class.forName("java.lang.Thread$Builder");
    Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
    Method bare = builderType.getMethod("inheritInheritableThreadLocals", boolean.class);
    bare.invoke(builder, false);
    builderType.getMethod("start", Runnable.class).invoke(builder, probe);
    return probe;
  }

  @Override
  public void run() {
    ranAt = System.nanoTime();
  }

  boolean hasRun() {
    return ranAt != 0;
  }

  long startedAt() {
    return startedAt;
  }

  /** Returns how long it waited, or has waited so far, nanoseconds. */
  long waitNanos(long now) {
    long ran = ranAt;
    return (ran == 0 ? now : ran) - startedAt;
  }
}
