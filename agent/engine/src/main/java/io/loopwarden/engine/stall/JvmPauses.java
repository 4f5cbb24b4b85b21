package io.loopwarden.engine.stall;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Knows for how long the JVM has stood still, by its management beans. The first question starts
 * the platform's management classes; a JVM without the module answers {@link Meter#UNKNOWN}. Agent
 * thread only.
 */
public final class JvmPauses {

  private static final long MILLI = 1_000_000L;

  private final Predicate<String> concurrent;
  private final List<GarbageCollectorMXBean> collectors = new ArrayList<>();
  private boolean asked;
  private boolean told;
  private boolean compilesInForeground;
  private final StopSum stops = new StopSum();
  private SafepointTimes safepoints = SafepointTimes.NONE;

  /**
   * Creates one; nothing is asked yet.
   *
   * @param concurrent tells, by name, the beans of collectors that count work during which the
   *     program runs on
   */
  public JvmPauses(Predicate<String> concurrent) {
    this.concurrent = concurrent;
  }

  /**
   * Returns for how long all threads were stopped, by collections and for whatever but the agent's
   * own questions.
   */
  Meter pauses() {
    ask();
    long sum = safepoints.totalNanos(); // first: else one between could be in it before it counts
    long collected = collections();
    if (sum == Meter.UNKNOWN || collected == Meter.UNKNOWN) {
      return Meter.ofPauses(collected, sum);
    }
    return Meter.ofPauses(collected, stops.ofOthers(sum, collected));
  }

  /** What the agent's own questions stop is told apart here. */
  StopSum stops() {
    return stops;
  }

  private long collections() {
    if (!told) {
      return Meter.UNKNOWN;
    }
    try {
      long millis = 0;
      for (GarbageCollectorMXBean collector : collectors) {
        millis += Math.max(0, collector.getCollectionTime());
      }
      return millis * MILLI;
    } catch (RuntimeException | LinkageError notToBeHad) {
      return Meter.UNKNOWN;
    }
  }

  /** Returns for how long compilers have worked that threads wait for, nanoseconds. */
  long compiled() {
    try {
      ask();
      CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
      return compilesInForeground && compiler.isCompilationTimeMonitoringSupported()
          ? compiler.getTotalCompilationTime() * MILLI
          : Meter.UNKNOWN;
    } catch (RuntimeException | LinkageError notToBeHad) {
      return Meter.UNKNOWN;
    }
  }

  private void ask() {
    if (asked) {
      return;
    }
    asked = true;
    try {
      for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
        if (!concurrent.test(collector.getName())) {
          collectors.add(collector);
        }
      }
      told = true;
    } catch (RuntimeException | LinkageError notToBeHad) {
      return; // without the module java.management
    }
    safepoints = SafepointTimes.find();
    compilesInForeground = isOff("BackgroundCompilation");
  }

  private static boolean isOff(String flag) {
    try {
      HotSpotDiagnosticMXBean jvm =
          ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
      return jvm != null && jvm.getVMOption(flag).getValue().equals("false");
    } catch (RuntimeException | LinkageError unknownHere) {
      return false; // another JVM, or one without the module jdk.management
    }
  }
}
