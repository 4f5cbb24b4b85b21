package io.loopwarden.engine.metrics;

import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.LedgerListener;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.ledger.Place;
import io.loopwarden.engine.ledger.Timing;
import io.loopwarden.engine.naming.Kind;
import java.util.Locale;
import java.util.Set;

/** Counts what comes into the ledger, each occurrence when it has ended. Agent's thread only. */
public final class FindingMetrics implements LedgerListener {

  /** Causes that are about a pool of threads, and not about a loop. */
  private static final Set<String> OF_POOLS = Set.of(Cause.POOL_EXHAUSTED, Cause.STARVED_CARRIERS);

  private static final String UNKNOWN = "unknown";

  private final MetricBook book;
  private final TagNames names;
  private long findings;

  /** Creates it; nothing is counted yet. */
  public FindingMetrics(MetricBook book, TagNames names) {
    this.book = book;
    this.names = names;
  }

  @Override
  public void recorded(Occurrence occurrence, Finding finding) {
    if (occurrence.timing().ongoing()) {
      return; // comes again when it ends
    }
    String cause = occurrence.account().cause();
    if (finding.kind() != Kind.STALL) {
      addWait(finding, occurrence);
    } else if (cause != null && OF_POOLS.contains(cause)) {
      String pool = names.pool(occurrence.place().threadName());
      add(book.timer(Metric.POOL_EXHAUSTED, pool), occurrence.timing());
    } else {
      addStall(cause == null ? UNKNOWN : cause, occurrence);
    }
  }

  @Override
  public void first(Finding finding) {
    findings++;
  }

  @Override
  public void updated(Finding finding) {}

  /** Returns how many findings there are. */
  long findings() {
    return findings;
  }

  private void addWait(Finding finding, Occurrence occurrence) {
    Place place = occurrence.place();
    Timer timer =
        book.timer(
            Metric.BLOCKED,
            finding.category(),
            finding.kind().name().toLowerCase(Locale.ROOT),
            place.loopModel(),
            names.loop(place.loopModel(), place.threadName()));
    add(timer, occurrence.timing());
  }

  private void addStall(String cause, Occurrence occurrence) {
    Place place = occurrence.place();
    String loop = names.loop(place.loopModel(), place.threadName());
    add(book.timer(Metric.STALL, cause, place.loopModel(), loop), occurrence.timing());
  }

  private static void add(Timer timer, Timing timing) {
    timer.add(timing.count(), timing.durationNanos());
  }
}
