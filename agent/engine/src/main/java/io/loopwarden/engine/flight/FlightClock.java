package io.loopwarden.engine.flight;

import java.lang.reflect.Field;
import jdk.jfr.Event;

/**
 * Sets when an event began and how long it lasted. The recorder gives every event class two fields
 * for that, counted in ticks of its own clock, whose speed is found by looking at it twice. Agent
 * thread only.
 */
final class FlightClock {

  private static final int TRIES = 8;

  private final Event probe;
  private final Reading first;

  /**
   * Looks at the clock for the first time. The longer ago that is, the more exact are durations.
   *
   * @param probe an event that is never written
   * @throws ReflectiveOperationException when the recorder keeps time in another way
   */
  FlightClock(Event probe) throws ReflectiveOperationException {
    this.probe = probe;
    read(); // what is done for the first time takes long
    this.first = read();
  }

  /**
   * Sets the time of an event.
   *
   * @param sinceNanos how long ago it began
   * @param lastedNanos how long it lasted
   */
  void set(Event event, long sinceNanos, long lastedNanos) throws ReflectiveOperationException {
    Reading now = read();
    double ticksPerNano = now.ticksPerNanoSince(first);
    field(event, "startTime").setLong(event, now.ticks() - (long) (sinceNanos * ticksPerNano));
    // No duration at all would mean: until now.
    long ticks = Math.max(1, Math.round(lastedNanos * ticksPerNano));
    field(event, "duration").setLong(event, ticks);
  }

  /** Of several readings the one that the clocks were interrupted least in. */
  private Reading read() throws ReflectiveOperationException {
    Field startTime = field(probe, "startTime");
    Reading best = readOnce(startTime);
    for (int i = 1; i < TRIES; i++) {
      Reading other = readOnce(startTime);
      best = other.spreadNanos() < best.spreadNanos() ? other : best;
    }
    return best;
  }

  private Reading readOnce(Field startTime) throws IllegalAccessException {
    long before = System.nanoTime();
    probe.begin();
    long after = System.nanoTime();
    return new Reading(startTime.getLong(probe), before + (after - before) / 2, after - before);
  }

  private static Field field(Event event, String name) throws NoSuchFieldException {
    Field field = event.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  private record Reading(long ticks, long nanos, long spreadNanos) {

    double ticksPerNanoSince(Reading earlier) {
      return (double) (ticks - earlier.ticks) / (nanos - earlier.nanos);
    }
  }
}
