package io.loopwarden.bootstrap;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Bounded queue from one loop thread to the agent thread.
 *
 * <p>Single producer, single consumer; both sides are wait-free. An element is published by a
 * release store into its slot and read by an acquire load, so the consumer sees the whole incident.
 * The last quarter of the ring is kept for incidents of a call that the loop has not captured
 * before ({@code first}): a flood of known ones cannot push out a new one.
 */
public final class IncidentRing {

  /**
   * Most incidents on their way: a burst of every kind that the limiter admits at once has room. An
   * incident takes about 0.8 KiB, so twice as many of eight loops would be most of what the agent
   * may take.
   */
  public static final int CAPACITY = 768;

  /** A power of two, so that a mask finds the slot. */
  private static final int SLOTS = 1_024;

  private static final int ROOM_FOR_KNOWN = CAPACITY * 3 / 4;

  private final AtomicReferenceArray<@Nullable Incident> slots = new AtomicReferenceArray<>(SLOTS);
  private long tail;
  private volatile long head;

  /** Returns whether {@link #offer} would take an incident now. Producer only. */
  boolean hasRoom(boolean first) {
    return tail - head < (first ? CAPACITY : ROOM_FOR_KNOWN);
  }

  /** Adds an incident; the caller has checked {@link #hasRoom}. Producer only. */
  void offer(Incident incident) {
    slots.setRelease((int) tail & (SLOTS - 1), incident);
    tail++;
  }

  /** Returns whether there is nothing to take. Consumer only. */
  boolean isEmpty() {
    return slots.getAcquire((int) head & (SLOTS - 1)) == null;
  }

  /** Takes the oldest incident, or returns {@code null} when there is none. Consumer only. */
  public @Nullable Incident poll() {
    long position = head;
    int slot = (int) position & (SLOTS - 1);
    Incident incident = slots.getAcquire(slot);
    if (incident != null) {
      slots.setRelease(slot, null);
      head = position + 1;
    }
    return incident;
  }
}
