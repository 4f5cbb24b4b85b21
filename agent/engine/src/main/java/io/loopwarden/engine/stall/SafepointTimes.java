package io.loopwarden.engine.stall;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * How long HotSpot has held all threads at safepoints, garbage collections included. The bean that
 * tells is internal ({@code sun.management.HotspotRuntimeMBean}, JDK 17 to 25), so its package has
 * to be opened first; where it is not to be had nothing is known.
 */
final class SafepointTimes {

  static final SafepointTimes NONE = new SafepointTimes(null, null);

  private static final long MILLI = 1_000_000L;

  private final @Nullable Object bean;
  private final @Nullable Method total;

  private SafepointTimes(@Nullable Object bean, @Nullable Method total) {
    this.bean = bean;
    this.total = total;
  }

  static SafepointTimes find() {
    try {
      Method factory =
          Class.forName("sun.management.ManagementFactoryHelper")
              .getMethod("getHotspotRuntimeMBean");
      factory.setAccessible(true);
      Method total =
          Class.forName("sun.management.HotspotRuntimeMBean").getMethod("getTotalSafepointTime");
      total.setAccessible(true);
      return new SafepointTimes(factory.invoke(null), total);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError notToBeHad) {
      return NONE;
    }
  }

  /** Returns it in nanoseconds, or {@link Meter#UNKNOWN}. */
  long totalNanos() {
    if (bean == null || total == null) {
      return Meter.UNKNOWN;
    }
    try {
      return ((Number) total.invoke(bean)).longValue() * MILLI;
    } catch (IllegalAccessException | InvocationTargetException | RuntimeException notToBeHad) {
      return Meter.UNKNOWN;
    }
  }
}
