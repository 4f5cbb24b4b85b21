package io.loopwarden.engine.report;

import io.loopwarden.bridge.ApplicationLog;
import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.sink.Courier;
import io.loopwarden.engine.text.OneLine;
import java.lang.ref.WeakReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells findings to the application's own log, one record each. What is said at the end of the JVM
 * goes to the console: the application's logging may have ended by then.
 */
final class LogReport implements Report {

  /** Logger of findings. */
  static final String FINDINGS = "loopwarden.finding";

  /** Logger of what changed since the last summary. */
  static final String SUMMARIES = "loopwarden.summary";

  private static final int MOST_CHANGES = 20;
  private static final int LONGEST = 400;

  private final Courier<LogEntry> courier;
  private final LogMessage messages;
  private final ConsoleReport console;
  private final ConsoleReport last;
  private final StringBuilder printed;
  private final Runnable ending;
  private @Nullable WeakReference<ClassLoader> application;

  /**
   * Makes a report.
   *
   * @param courier brings records to the log
   * @param messages writes the records
   * @param console says the same for people
   * @param printed gets what that report prints
   * @param last says what is said at the end
   * @param ending called when the JVM begins to end
   */
  LogReport(
      Courier<LogEntry> courier,
      LogMessage messages,
      ConsoleReport console,
      StringBuilder printed,
      ConsoleReport last,
      Runnable ending) {
    this.courier = courier;
    this.messages = messages;
    this.console = console;
    this.printed = printed;
    this.last = last;
    this.ending = ending;
  }

  /** Prints nothing: what is armed is said by the banner. */
  @Override
  public void start(RunStart start) {}

  @Override
  public void about(Occurrence occurrence) {
    Thread thread = occurrence.place().thread();
    ClassLoader loader = thread == null ? null : thread.getContextClassLoader();
    application = loader == null ? null : new WeakReference<>(loader);
  }

  @Override
  public void first(Finding finding) {
    console.first(finding);
    String message = messages.first(finding);
    hand(FINDINGS, levelOf(finding), message, finding, LogStack.of(finding));
  }

  @Override
  public void ended(Finding finding) {
    console.ended(finding);
    hand(FINDINGS, ApplicationLog.INFO, messages.ended(finding), finding, null);
  }

  @Override
  public void summary(Summary summary) {
    console.summary(summary);
    // Where there is no log, what is printed with the first record stands for all of them.
    List<Change> changes = summary.changes();
    for (Change change : changes.subList(0, Math.min(changes.size(), MOST_CHANGES))) {
      hand(SUMMARIES, ApplicationLog.INFO, messages.more(change), change.finding(), null);
    }
    if (!printed.isEmpty()) {
      handPlain(takePrinted());
    }
  }

  private void handPlain(String text) {
    String message = OneLine.of(text.strip(), LONGEST);
    Object[] none = {};
    courier.hand(new LogEntry(SUMMARIES, ApplicationLog.INFO, message, none, null, null, text));
  }

  @Override
  public void ending() {
    ending.run();
  }

  @Override
  public void finish(Summary summary) {
    last.finish(summary);
  }

  private void hand(
      String logger, int level, String message, Finding finding, @Nullable Throwable stack) {
    courier.hand(
        new LogEntry(
            logger, level, message, LogFields.of(finding), stack, application, takePrinted()));
  }

  private String takePrinted() {
    String text = printed.toString();
    printed.setLength(0);
    return text;
  }

  private static int levelOf(Finding finding) {
    return Cause.SELF_DEADLOCK.equals(finding.cause()) ? ApplicationLog.ERROR : ApplicationLog.WARN;
  }
}
