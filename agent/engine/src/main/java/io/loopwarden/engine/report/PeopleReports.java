package io.loopwarden.engine.report;

import io.loopwarden.engine.bridge.Bridges;
import io.loopwarden.engine.config.LogTarget;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.log.ApplicationLogs;
import io.loopwarden.engine.sink.Courier;
import io.loopwarden.engine.sink.Sinks;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Makes the report for people that the settings ask for. */
final class PeopleReports {

  private static final int MOST_WAITING = 512;
  private static final long MOST_BYTES = 4L * 1024 * 1024;

  private final Settings settings;
  private final ConsoleOutput console;
  private final Paint paint;
  private final Charset charset = Terminal.charset();
  private final BooleanSupplier refusing;

  PeopleReports(
      Settings settings,
      BooleanSupplier refusing,
      ConsoleOutput console,
      Map<String, String> environment) {
    this.settings = settings;
    this.refusing = refusing;
    this.console = console;
    this.paint = new Paint(Terminal.showsColors(settings.color(), environment));
  }

  /**
   * Returns the report; the setting {@code log} is not {@code none}.
   *
   * @param sinks gets to know what is written to
   */
  Report configured(Bridges bridges, Sinks sinks) {
    if (settings.log() == LogTarget.STDERR) {
      return reportTo(console::print);
    }
    ApplicationLogs logs = new ApplicationLogs(bridges, settings.log());
    LogSink sink = new LogSink(logs::of, console::print, console::say);
    Courier<LogEntry> courier =
        new Courier<>(
            "the application's log",
            "log",
            MOST_WAITING,
            MOST_BYTES,
            LogEntry::bytes,
            sink,
            console::say);
    sinks.add(courier);
    StringBuilder printed = new StringBuilder();
    return new LogReport(
        courier,
        new LogMessage(refusing),
        reportTo(printed::append),
        printed,
        reportTo(console::print),
        sink::end);
  }

  private ConsoleReport reportTo(Consumer<String> out) {
    return new ConsoleReport(out, charset, paint, refusing, System::nanoTime);
  }
}
