package io.loopwarden.engine.ledger;

import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.text.OneLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * All findings of this JVM, bounded.
 *
 * <p>One thread, the agent's own, calls {@link #record}; any thread may call every other method.
 * Readers never wait and never make the writer wait; they see each finding whole, and findings in
 * the order of their first occurrence.
 */
public final class Ledger {

  /** How many findings a ledger holds unless told otherwise. */
  public static final int DEFAULT_CAPACITY = 1_000;

  private static final int MOST_RULES = 1_000;
  private static final String OTHER_RULES = "other rules";

  private final int capacity;
  private final Consumer<String> notices;
  private final ListenerCalls listeners;
  private final UnaryOperator<String> mask;
  private final Journal journal;
  private long graceEndMillis = Long.MIN_VALUE;

  /** Touched by the writer only. */
  private final Map<String, FindingTally> tallies = new HashMap<>();

  /** Touched by the writer only. */
  private final OpenWaits openWaits = new OpenWaits();

  /** Touched by the writer only. */
  private final StackPool pool;

  /** Appended to by the writer, read by anyone. */
  private final Queue<FindingTally> inOrder = new ConcurrentLinkedQueue<>();

  private final Map<String, Long> allowed = new ConcurrentHashMap<>();
  private final AtomicLong captured = new AtomicLong();
  private final AtomicLong rateLimited = new AtomicLong();
  private final AtomicLong dropped = new AtomicLong();
  private final AtomicLong inGrace = new AtomicLong();
  private final AtomicLong overflow = new AtomicLong();

  /**
   * Makes an empty ledger.
   *
   * @param capacity most findings to hold, 1 or more; occurrences of further fingerprints are only
   *     counted
   * @param notices gets what has to be said once, one line each without the agent's prefix; called
   *     on the writer thread
   */
  public Ledger(int capacity, Consumer<String> notices) {
    this(capacity, text -> text, notices);
  }

  /**
   * Makes an empty ledger that keeps no text before something was hidden in it.
   *
   * @param mask hides in a text what nobody is to read
   */
  public Ledger(int capacity, UnaryOperator<String> mask, Consumer<String> notices) {
    this.capacity = capacity;
    this.mask = mask;
    this.journal = new Journal(mask);
    this.pool = new StackPool(mask);
    this.notices = notices;
    this.listeners = new ListenerCalls(notices);
  }

  /**
   * From now on only counts what began before a time, unless it is a call that is made to wait.
   * Called before anything is recorded.
   *
   * @param millis end of the grace, milliseconds since the epoch
   */
  public void grantUntil(long millis) {
    graceEndMillis = millis;
  }

  /**
   * Adds a listener; it hears of what is recorded from now on. Listeners are called in the order
   * added.
   */
  public void addListener(LedgerListener listener) {
    listeners.add(listener);
  }

  /**
   * Records an occurrence: a new finding, one more of a known one, or news of a wait that went on.
   * A wait that went on stays with the finding it was first counted in, whatever its later verdict
   * says. Waits that a rule allows are counted under the rule when they end.
   */
  public void record(Occurrence occurrence) {
    FindingTally opened = openWaits.find(occurrence.timing().waitId());
    if (opened != null) {
      journal.add(occurrence);
      update(opened, occurrence);
    } else if (isGranted(occurrence)) {
      inGrace.addAndGet(occurrence.timing().ongoing() ? 0 : 1);
    } else if (occurrence.verdict().allowedBy() != null) {
      countAllowed(occurrence, occurrence.verdict().allowedBy());
    } else {
      journal.add(occurrence);
      FindingTally known = tallies.get(occurrence.verdict().fingerprint());
      if (known != null) {
        update(known, occurrence);
      } else if (tallies.size() < capacity) {
        begin(occurrence);
      } else {
        countOverflow(occurrence);
      }
    }
  }

  /** Counts waits that were captured with their stack, before it is known what they were. */
  public void countCaptured(long incidents) {
    captured.addAndGet(incidents);
  }

  /**
   * Counts waits that were not captured, because their loop had too many. With their time they are
   * recorded beside that, where it is known what they were.
   */
  public void countRateLimited(long incidents) {
    rateLimited.addAndGet(incidents);
  }

  /** Counts waits that were not captured because the queue was full, likewise. */
  public void countDropped(long incidents) {
    dropped.addAndGet(incidents);
  }

  /** Returns all findings as they stand, in the order of their first occurrence. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FindingTally tally : inOrder) {
      findings.add(tally.finding());
    }
    return findings;
  }

  /** Returns what came lately, by whom it was made. */
  public Journal journal() {
    return journal;
  }

  /** Returns what happened besides the findings. */
  public LedgerCounts counts() {
    return new LedgerCounts(
        captured.get(),
        rateLimited.get(),
        dropped.get(),
        overflow.get(),
        inGrace.get(),
        listeners.failures(),
        Collections.unmodifiableMap(new TreeMap<>(allowed)));
  }

  private boolean isGranted(Occurrence occurrence) {
    return occurrence.timing().startedAtMillis() < graceEndMillis
        && occurrence.verdict().kind() != Kind.CONTRACT;
  }

  private void begin(Occurrence occurrence) {
    FindingTally tally = new FindingTally(occurrence, pool);
    tallies.put(occurrence.verdict().fingerprint(), tally);
    inOrder.add(tally);
    follow(tally, occurrence);
    listeners.recorded(occurrence, tally.finding());
    listeners.first(tally.finding());
  }

  private void update(FindingTally tally, Occurrence occurrence) {
    Finding finding = tally.add(occurrence, pool);
    follow(tally, occurrence);
    listeners.recorded(occurrence, finding);
    listeners.updated(finding);
  }

  private void follow(FindingTally tally, Occurrence occurrence) {
    if (occurrence.timing().ongoing()) {
      openWaits.open(occurrence.timing().waitId(), tally);
    } else {
      openWaits.close(occurrence.timing().waitId());
    }
  }

  private void countAllowed(Occurrence occurrence, String rule) {
    if (!occurrence.timing().ongoing()) {
      boolean bounded = allowed.size() < MOST_RULES || allowed.containsKey(mask.apply(rule));
      long waits = occurrence.timing().count();
      allowed.merge(bounded ? mask.apply(rule) : OTHER_RULES, waits, Long::sum);
    }
  }

  private void countOverflow(Occurrence occurrence) {
    boolean ended = !occurrence.timing().ongoing();
    if (ended && overflow.getAndAdd(occurrence.timing().count()) == 0) {
      notices.accept(
          "the ledger holds "
              + capacity
              + " findings and takes no more; from "
              + OneLine.of(occurrence.verdict().operation(), 200)
              + " on, new ones are only counted");
    }
  }
}
