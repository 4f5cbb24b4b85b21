package io.loopwarden.engine.report;

import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.sink.Courier;
import io.loopwarden.engine.text.Homes;
import java.util.function.Consumer;

/** Brings lines to the report's file. */
final class ReportCourier {

  /** A summary of a full ledger with its loops, handed over at once. */
  private static final int MOST_WAITING = 4_096;

  private static final long MOST_BYTES = 4L << 20;

  private ReportCourier() {}

  /** Returns a courier to the file at a path; the file is opened by its thread. */
  static Courier<String> to(String path, Settings settings, Consumer<String> notices) {
    String resolved = ReportFile.resolved(path, ProcessHandle.current().pid());
    String name = ReportFile.name(resolved);
    Rotation rotation = new Rotation(settings.reportSizeBytes(), settings.reportFiles());
    return new Courier<>(
        settings.mask() ? Homes.ofThisJvm().hidden(name) : name,
        "report",
        MOST_WAITING,
        MOST_BYTES,
        line -> 2L * line.length(),
        new ReportFile(resolved, settings.reportPlace(), rotation, notices),
        notices);
  }
}
