package io.loopwarden.engine.report;

import io.loopwarden.engine.bridge.Bridges;
import io.loopwarden.engine.config.LogTarget;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.lag.LoopLag;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.LedgerListener;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.sink.Courier;
import io.loopwarden.engine.sink.Sinks;
import io.loopwarden.engine.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells the ledger's findings to all reports, the file before the console: what a machine needs is
 * safe before people are told.
 *
 * <p>Everything runs on the agent's thread but {@link #finish}, which a shutdown hook calls. A lock
 * keeps the two apart; no thread of the application ever takes it, and the hook gives up on it
 * after a second, so that a blocked disk cannot hold up the end of the JVM. A report that fails is
 * named once and does not stop the others.
 */
public final class Reports implements LedgerListener {

  private static final long FINISH_WAIT_SECONDS = 1;
  private static final int LONGEST_FAILURE = 300;

  private final Ledger ledger;
  private final List<Report> reports;
  private final long summaryNanos;
  private final Consumer<String> notices;
  private final ReentrantLock lock = new ReentrantLock();

  /** Written before the start. */
  private Supplier<List<LoopLag>> lags = List::of;

  /** Guarded by the lock. */
  private final Changes changes = new Changes();

  /** Guarded by the lock. */
  private long lastSummaryNanos;

  /** Guarded by the lock. */
  private boolean failed;

  /** Guarded by the lock. */
  private boolean finished;

  Reports(Ledger ledger, List<Report> reports, long summaryNanos, Consumer<String> notices) {
    this.ledger = ledger;
    this.reports = List.copyOf(reports);
    this.summaryNanos = summaryNanos;
    this.notices = notices;
  }

  /**
   * Returns the reports the settings ask for.
   *
   * @param refusing whether calls are refused at entry now
   * @param console takes what is for people, notices too
   * @param sinks gets to know what is written to
   * @param environment environment variables, asked for {@code NO_COLOR} and {@code TERM}
   * @param bridges call the application's logging
   */
  public static Reports configured(
      Settings settings,
      Ledger ledger,
      BooleanSupplier refusing,
      ConsoleOutput console,
      Sinks sinks,
      Map<String, String> environment,
      Bridges bridges) {
    List<Report> reports = new ArrayList<>();
    if (settings.report() != null) {
      Courier<String> file = ReportCourier.to(settings.report(), settings, console::say);
      sinks.add(file);
      reports.add(new JsonLinesReport(file::hand, file::lost, System::currentTimeMillis));
    }
    if (settings.log() != LogTarget.NONE) {
      reports.add(
          new PeopleReports(settings, refusing, console, environment).configured(bridges, sinks));
    }
    sinks.add(console.courier());
    return new Reports(ledger, reports, settings.summaryNanos(), console::say);
  }

  /** Says how busy the loops were since it was last asked. Called once, before the start. */
  public void lagsFrom(Supplier<List<LoopLag>> source) {
    lags = source;
  }

  /**
   * Opens the reports and listens to the ledger from now on. Called once, before the first
   * occurrence is recorded, on the agent's thread: it opens files.
   *
   * @param nowNanos {@link System#nanoTime()}
   */
  public void start(RunStart start, long nowNanos) {
    lock.lock();
    try {
      lastSummaryNanos = nowNanos;
      tell(report -> report.start(start));
    } finally {
      lock.unlock();
    }
    ledger.addListener(this);
  }

  @Override
  public void recorded(Occurrence occurrence, Finding finding) {
    lock.lock();
    try {
      tell(report -> report.about(occurrence));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void first(Finding finding) {
    lock.lock();
    try {
      changes.first(finding);
      tell(report -> report.first(finding));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void updated(Finding finding) {
    lock.lock();
    try {
      if (changes.updated(finding)) {
        changes.told(finding);
        tell(report -> report.ended(finding));
      }
    } finally {
      lock.unlock();
    }
  }

  /** Tells what is known of a kind of loop that runs. Agent's thread, or the shutdown hook's. */
  public void loops(LoopModelStatus status) {
    lock.lock();
    try {
      if (!finished) {
        tell(report -> report.loops(status));
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Sums up what changed, when it is time to. The agent's thread calls this regularly, at least
   * once a second.
   *
   * @param nowNanos {@link System#nanoTime()}
   */
  public void tick(long nowNanos) {
    lock.lock();
    try {
      if (summaryNanos > 0 && nowNanos - lastSummaryNanos >= summaryNanos && !finished) {
        lastSummaryNanos = nowNanos;
        Summary summary = summary();
        tell(report -> report.summary(summary));
      }
    } finally {
      lock.unlock();
    }
  }

  /** Tells that the JVM begins to end. Any thread; does not wait. */
  public void ending() {
    tell(Report::ending);
  }

  /**
   * Sums up at shutdown; further calls do nothing. May be called by any thread. Findings recorded
   * afterwards, while other shutdown hooks run, are still told.
   */
  public void finish() {
    try {
      if (!lock.tryLock(FINISH_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    try {
      if (!finished) {
        finished = true;
        Summary summary = summary();
        tell(report -> report.finish(summary));
      }
    } finally {
      lock.unlock();
    }
  }

  private Summary summary() {
    long occurrences = 0;
    long nanos = 0;
    List<Finding> findings = ledger.findings();
    for (Finding finding : findings) {
      occurrences += finding.durations().count();
      nanos += finding.durations().totalNanos();
    }
    return new Summary(
        changes.drain(), findings.size(), occurrences, nanos, ledger.counts(), lags.get());
  }

  private void tell(Consumer<Report> news) {
    for (Report report : reports) {
      try {
        news.accept(report);
      } catch (Throwable failure) {
        if (!failed) {
          failed = true;
          notices.accept(
              report.getClass().getSimpleName()
                  + " failed: "
                  + OneLine.of(failure.toString(), LONGEST_FAILURE)
                  + "; the others go on");
        }
      }
    }
  }
}
