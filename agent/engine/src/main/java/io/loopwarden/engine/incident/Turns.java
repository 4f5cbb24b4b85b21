package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Turn;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up the waits of one finding within one turn of a loop, for the latest turns. */
final class Turns {

  private static final int MOST = 512;

  private final Map<Key, Sum> sums = new LatestEntries<>(MOST);

  /** Returns the sum of a wait's turn; {@code null} on loops whose model does not tell turns. */
  @Nullable Sum of(NamedWait wait) {
    if (!wait.loop().isStallWatched()) {
      return null;
    }
    Key key = new Key(wait.loop(), wait.task(), wait.verdict().fingerprint());
    return sums.computeIfAbsent(key, k -> new Sum());
  }

  /** Forgets the turns of a loop. */
  void forget(LoopThread ended) {
    sums.keySet().removeIf(key -> key.loop() == ended);
  }

  private record Key(LoopThread loop, long task, String fingerprint) {}

  /** What the waits of one turn made up so far. */
  static final class Sum {

    private long waits;
    private long nanos;
    private long shortWaits;
    private long shortNanos;
    private boolean adds;

    void add(long more, long moreNanos) {
      waits += more;
      nanos += moreNanos;
    }

    Turn turn() {
      return new Turn(waits, nanos);
    }

    /**
     * Adds waits that are too short to count each.
     *
     * @param limitNanos from what sum on they count together
     * @return the waits that now count, or {@code null} when it is not enough yet
     */
    @Nullable Turn addShort(long more, long moreNanos, long limitNanos) {
      shortWaits += more;
      shortNanos += moreNanos;
      adds |= shortNanos >= limitNanos;
      if (!adds) {
        return null;
      }
      Turn counted = new Turn(shortWaits, shortNanos);
      shortWaits = 0;
      shortNanos = 0;
      return counted;
    }
  }
}
