package io.loopwarden.engine.sink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All outputs that have a courier, in the order added. Thread-safe. */
public final class Sinks {

  private static final long SETTLE_NANOS = 1_000_000_000L;

  private final List<Courier<?>> couriers = new CopyOnWriteArrayList<>();

  /** Adds an output. */
  public void add(Courier<?> courier) {
    couriers.add(courier);
  }

  /** Returns what each output has done so far. */
  public List<SinkStatus> status() {
    List<SinkStatus> all = new ArrayList<>();
    for (Courier<?> courier : couriers) {
      all.add(courier.status());
    }
    return Collections.unmodifiableList(all);
  }

  /** Says which outputs take nothing. Called regularly, by one thread at a time. */
  public void look(long nowNanos) {
    for (Courier<?> courier : couriers) {
      courier.look(nowNanos);
    }
  }

  /** Waits until all is written and says what was lost, a second at most for all together. */
  public void settle() {
    long until = System.nanoTime() + SETTLE_NANOS;
    for (Courier<?> courier : couriers) {
      courier.settle(until - System.nanoTime());
      courier.sayWhatWasLost();
    }
    for (Courier<?> courier : couriers) {
      courier.settle(until - System.nanoTime()); // what was lost has been said through one of them
    }
  }
}
