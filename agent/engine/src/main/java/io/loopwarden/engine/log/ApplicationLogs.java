package io.loopwarden.engine.log;

import io.loopwarden.bridge.ApplicationLog;
import io.loopwarden.engine.bridge.Bridge;
import io.loopwarden.engine.bridge.Bridges;
import io.loopwarden.engine.config.LogTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the loggings of the applications in this JVM. Touches none that its application has
 * not begun to use. May wait for class loaders of applications, so one thread of its own asks.
 */
public final class ApplicationLogs {

  private final Bridges bridges;
  private final LogTarget target;
  private @Nullable ApplicationLog utilLogging;

  /** Chooses as the setting {@code log} says. */
  public ApplicationLogs(Bridges bridges, LogTarget target) {
    this.bridges = bridges;
    this.target = target;
  }

  /**
   * Returns the log of the application that a loader belongs to; that of another one when there is
   * none; {@code java.util.logging} where the application has configured that; else {@code null}.
   */
  public @Nullable ApplicationLog of(@Nullable ClassLoader application) {
    ApplicationLog chosen = null;
    if (target == LogTarget.AUTO || target == LogTarget.SLF4J) {
      chosen = nearest(bridges.find("log", ApplicationLog.class), application);
    }
    boolean fallsBack = target == LogTarget.AUTO && UtilLoggingUse.isConfigured();
    if (chosen == null && (target == LogTarget.JUL || fallsBack)) {
      return utilLogging();
    }
    return chosen;
  }

  private static @Nullable ApplicationLog nearest(
      List<Bridge<ApplicationLog>> logs, @Nullable ClassLoader application) {
    // Its own before any other is asked: that of another application may hang, or throw.
    for (Bridge<ApplicationLog> log : logs) {
      if (log.serves(application) && !log.value().leadsNowhere()) {
        return log.value();
      }
    }
    for (Bridge<ApplicationLog> log : logs) {
      if (!log.value().leadsNowhere()) {
        return log.value();
      }
    }
    return null;
  }

  private @Nullable ApplicationLog utilLogging() {
    if (utilLogging == null && UtilLoggingUse.isPresent()) {
      utilLogging = new UtilLogging();
    }
    return utilLogging;
  }
}
