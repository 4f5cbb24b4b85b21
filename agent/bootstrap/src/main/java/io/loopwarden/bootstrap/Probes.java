package io.loopwarden.bootstrap;

import java.nio.channels.spi.AbstractSelectableChannel;
import org.jspecify.annotations.Nullable;

/**
 * What the hot path must know about each probe, as arrays indexed by probe id. Written by the
 * engine before the first class is woven, and replaced by longer ones before a probe is woven that
 * was declared later; safe to read without synchronisation because the JVM publishes woven code
 * after it.
 */
public final class Probes {

  /** The probe always waits. */
  public static final byte GUARD_NONE = 0;

  /** The probe waits only while its subject, a channel, is in blocking mode. */
  public static final byte GUARD_BLOCKING_CHANNEL = 1;

  /** The probe waits only while its subject, a thread, is alive. */
  public static final byte GUARD_LIVE_THREAD = 2;

  /** Capture every wait; whether it counts is decided by its stack or its contract. */
  public static final byte CAPTURE_ALWAYS = 0;

  /** Capture only waits of at least {@link #thresholdNanos}. */
  public static final byte CAPTURE_ABOVE_THRESHOLD = 1;

  /** Capture only waits that are longer than a call that finds its permit takes to return. */
  public static final byte CAPTURE_ABOVE_PERMIT = 2;

  private static final long PERMIT_NANOS = 5_000;

  private static byte[] guards = new byte[0];
  private static byte[] captures = new byte[0];

  /** Volatile, because it is replaced while woven code runs. */
  private static volatile boolean[] failing = new boolean[0];

  private static int contractsFrom = Integer.MAX_VALUE;
  private static volatile long thresholdNanos = 5_000_000L;

  private Probes() {}

  /**
   * Publishes the probe table, before any class is woven with a probe of it. What it said of a
   * probe before, it says again, but for {@code failingOf}: which calls are judged may change at
   * any time, and takes effect for calls that begin later.
   *
   * @param guardOf {@code GUARD_…} by probe id
   * @param captureOf {@code CAPTURE_…} by probe id
   * @param contractsFromId first id of the probes by contract (JDBC); the primitives come before
   *     them
   * @param failingOf whether a probe asks the engine for an error at entry, by probe id; all {@code
   *     false} outside fail mode
   */
  public static void install(
      byte[] guardOf, byte[] captureOf, int contractsFromId, boolean[] failingOf) {
    guards = guardOf;
    captures = captureOf;
    contractsFrom = contractsFromId;
    failing = failingOf;
  }

  /**
   * Sets the length, in nanoseconds, below which an incidental wait is not captured. Any thread;
   * takes effect at once.
   */
  public static void thresholdNanos(long nanos) {
    thresholdNanos = nanos;
  }

  static boolean waits(int probe, @Nullable Object subject) {
    byte guard = guards[probe];
    if (guard == GUARD_BLOCKING_CHANNEL) {
      return !(subject instanceof AbstractSelectableChannel channel) || channel.isBlocking();
    }
    return guard != GUARD_LIVE_THREAD || !(subject instanceof Thread thread) || thread.isAlive();
  }

  static boolean isContract(int probe) {
    return probe >= contractsFrom;
  }

  static boolean fails(int probe) {
    return failing[probe];
  }

  static boolean captures(int probe, long nanos) {
    byte capture = captures[probe];
    return capture == CAPTURE_ALWAYS
        || nanos >= (capture == CAPTURE_ABOVE_PERMIT ? PERMIT_NANOS : thresholdNanos);
  }
}
