package io.loopwarden.engine.report;

import io.loopwarden.bridge.ApplicationLog;
import io.loopwarden.engine.sink.Sink;
import io.loopwarden.engine.text.OneLine;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes records to the log of the application they are about; to the console where there is none,
 * where it is not configured in time, and where it throws. Used by its courier's thread alone,
 * which may be held up as long as that logging likes.
 */
final class LogSink implements Sink<LogEntry> {

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final int LONGEST_FAILURE = 300;

  private final LogChoice logs;
  private final Consumer<String> console;
  private final Consumer<String> notices;
  private final Map<ApplicationLog, Long> awaitedUntil = new WeakHashMap<>();
  private boolean failureTold;

  /** Written when the JVM ends, by any thread; read here. */
  private volatile boolean ending;

  /**
   * Makes a sink.
   *
   * @param logs chooses the log of an application
   * @param console prints texts
   * @param notices says one line
   */
  LogSink(LogChoice logs, Consumer<String> console, Consumer<String> notices) {
    this.logs = logs;
    this.console = console;
    this.notices = notices;
  }

  /** From now on all goes to the console: logging may have ended by now, and says nothing then. */
  void end() {
    ending = true;
  }

  @Override
  public void write(LogEntry entry) {
    boolean logged = !ending && isLogged(entry);
    if (!logged && !entry.consoleText().isEmpty()) {
      console.accept(entry.consoleText());
    }
  }

  private boolean isLogged(LogEntry entry) {
    ClassLoader application = entry.loader();
    Thread thread = Thread.currentThread();
    try {
      thread.setContextClassLoader(application); // containers tell their logs apart by it
      ApplicationLog log = logs.of(application);
      if (log != null && isReady(log)) {
        write(entry, log);
        return true;
      }
    } catch (Throwable failure) {
      tell(failure);
    } finally {
      thread.setContextClassLoader(null);
    }
    return false;
  }

  private static void write(LogEntry entry, ApplicationLog log) {
    log.write(entry.logger(), entry.level(), entry.message(), entry.fields(), entry.stack());
  }

  /** Waits until the application has configured its logging; once, and not for ever. */
  private boolean isReady(ApplicationLog log) {
    if (log.isReady()) {
      return true;
    }
    long now = System.nanoTime();
    long until = awaitedUntil.computeIfAbsent(log, first -> now + PATIENCE_NANOS);
    while (!ending && System.nanoTime() - until < 0) {
      LockSupport.parkNanos(this, LOOK_NANOS);
      if (log.isReady()) {
        return true;
      }
    }
    return false;
  }

  private void tell(Throwable failure) {
    if (!failureTold) {
      failureTold = true;
      notices.accept(
          "the application's logging failed: "
              + OneLine.of(failure.toString(), LONGEST_FAILURE)
              + "; what it does not take is told here");
    }
  }

  /** Chooses among the logs in this JVM. */
  interface LogChoice {

    /** Returns the log of the application that a loader belongs to, or {@code null}. */
    @Nullable ApplicationLog of(@Nullable ClassLoader application);
  }
}
