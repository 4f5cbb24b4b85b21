package io.loopwarden.engine.incident;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Waits that fail mode judged, on their way from loop threads to the agent's. Bounded; a finding's
 * first occurrence is taken even when it is full, others are counted then. Thread-safe.
 *
 * @param <W> what stands for a wait
 */
final class JudgedWaits<W> {

  private static final int CAPACITY = 1_024;
  private static final int MOST_KNOWN = 2_000;

  private final ConcurrentLinkedQueue<W> waits = new ConcurrentLinkedQueue<>();
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final AtomicInteger size = new AtomicInteger();
  private final AtomicLong dropped = new AtomicLong();

  /** Agent thread only. */
  private long taken;

  /** Hands a wait over. Any thread. */
  void add(String fingerprint, W wait) {
    boolean first =
        !known.contains(fingerprint) && known.size() < MOST_KNOWN && known.add(fingerprint);
    if (!first && size.get() >= CAPACITY) {
      dropped.incrementAndGet();
      return;
    }
    size.incrementAndGet();
    waits.add(wait);
  }

  /** Takes the oldest, or returns {@code null}. Agent thread. */
  @Nullable W poll() {
    W wait = waits.poll();
    if (wait != null) {
      taken++;
      size.decrementAndGet();
    }
    return wait;
  }

  /** Returns how many were taken since the last call. Agent thread. */
  long takenSince() {
    long since = taken;
    taken = 0;
    return since;
  }

  /** Returns how many were dropped since the last call. Agent thread. */
  long droppedSince() {
    return dropped.getAndSet(0);
  }
}
