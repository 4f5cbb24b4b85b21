package io.loopwarden.engine.report;

import static io.loopwarden.engine.ledger.Occurrences.query;

import io.loopwarden.engine.bridge.Bridges;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.config.SettingsReader;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.sink.Sinks;
import java.io.File;
import java.util.Map;
import java.util.Properties;

/** Records one finding, then ends without any shutdown. */
final class HaltedRun {

  private HaltedRun() {}

  public static void main(String[] arguments) {
    Settings settings =
        SettingsReader.read(arguments[0], new Properties(), Map.of(), new File("."));
    Ledger ledger = new Ledger(Ledger.DEFAULT_CAPACITY, System.err::println);
    Reports reports =
        Reports.configured(
            settings,
            ledger,
            () -> false,
            new ConsoleOutput(System.err),
            new Sinks(),
            Map.of(),
            Bridges.none());
    reports.start(
        RunStart.ofThisJvm("1.0", System.currentTimeMillis(), settings.texts()), System.nanoTime());
    ledger.record(query().occurrence());
    Runtime.getRuntime().halt(3);
  }
}
