package io.loopwarden.engine.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What came into the ledger since somebody last took it, told apart by origin. Kept only from the
 * moment it is opened. Bounded. Thread-safe; holds its lock for as long as one entry takes.
 */
public final class Journal {

  private static final int MOST = 4_096;
  private static final int MOST_TOLD = 4_096;

  private final StackPool pool;
  private final Map<Key, Entry> entries = new LinkedHashMap<>();
  private final Map<Long, Entry> goingOn = new HashMap<>();
  private final Set<Long> toldOpen = new LinkedHashSet<>();
  private boolean open;
  private long serial;
  private long lost;

  Journal(UnaryOperator<String> mask) {
    this.pool = new StackPool(mask);
  }

  /** Keeps what comes from now on. */
  public synchronized void open() {
    open = true;
  }

  /** Adds an occurrence, or news of one that went on. */
  public synchronized void add(Occurrence occurrence) {
    if (!open || isTold(occurrence)) {
      return;
    }
    Entry entry = entryOf(occurrence);
    if (entry == null) {
      lost += occurrence.timing().count();
    } else {
      follow(occurrence.timing(), entry);
    }
  }

  private @Nullable Entry entryOf(Occurrence occurrence) {
    Key key = keyOf(occurrence);
    Entry opened = goingOn.get(occurrence.timing().waitId());
    Entry known = opened == null ? entries.get(key) : opened;
    if (known != null) {
      known.add(occurrence, pool);
      return known;
    }
    if (entries.size() >= MOST) {
      return null;
    }
    Entry begun = new Entry(occurrence, pool);
    entries.put(key, begun);
    return begun;
  }

  private void follow(Timing timing, Entry entry) {
    if (timing.ongoing()) {
      goingOn.put(timing.waitId(), entry);
    } else {
      goingOn.remove(timing.waitId());
    }
  }

  /** Takes all that was added. */
  public synchronized List<Waits> take() {
    List<Waits> taken = new ArrayList<>();
    for (Entry entry : entries.values()) {
      taken.add(entry.waits());
    }
    rememberOpen(goingOn.keySet());
    entries.clear();
    goingOn.clear();
    return Collections.unmodifiableList(taken);
  }

  /** Returns how many waits found no room. */
  public synchronized long lost() {
    return lost;
  }

  /** A wait that was taken while it went on was told, and is not told again. */
  private boolean isTold(Occurrence occurrence) {
    Timing timing = occurrence.timing();
    return timing.count() == 1
        && (timing.ongoing()
            ? toldOpen.contains(timing.waitId())
            : toldOpen.remove(timing.waitId()));
  }

  private void rememberOpen(Set<Long> waits) {
    toldOpen.addAll(waits);
    while (toldOpen.size() > MOST_TOLD) {
      toldOpen.remove(toldOpen.iterator().next());
    }
  }

  /** What nobody is known to have made is told one by one, so that its time stays with it. */
  private Key keyOf(Occurrence occurrence) {
    long origin = occurrence.place().origin().of();
    return new Key(occurrence.verdict().fingerprint(), origin, origin == 0 ? ++serial : 0);
  }

  private record Key(String fingerprint, long origin, long serial) {}

  /** One entry, which grows until it is taken. */
  private static final class Entry {

    private final FindingTally tally;
    private final Origin origin;
    private long endedMillis;

    Entry(Occurrence first, StackPool pool) {
      tally = new FindingTally(first, pool);
      origin = first.place().origin();
      note(first.timing());
    }

    void add(Occurrence occurrence, StackPool pool) {
      Finding unused = tally.add(occurrence, pool);
      note(occurrence.timing());
    }

    private void note(Timing timing) {
      long ended = timing.startedAtMillis() + timing.durationNanos() / 1_000_000L;
      endedMillis = Math.max(endedMillis, ended);
    }

    Waits waits() {
      return new Waits(tally.finding(), origin, endedMillis);
    }
  }
}
