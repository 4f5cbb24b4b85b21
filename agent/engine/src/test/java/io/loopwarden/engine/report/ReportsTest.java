package io.loopwarden.engine.report;

import static io.loopwarden.engine.ledger.Occurrences.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Ledger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

  private static final long SECOND = 1_000_000_000L;

  @TempDir Path directory;

  private final List<String> notices = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Ledger ledger = new Ledger(10, notices::add);

  @Test
  void a_halted_jvm_leaves_its_findings_on_disk_and_on_the_console() throws Exception {
    Path file = directory.resolve("out.jsonl");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HaltedRun.class.getName(),
                "report='" + file + "'")
            .start();
    String console = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(console).startsWith("loopwarden: BLOCKED 10 ms");
    assertThat(Files.readAllLines(file)).hasSize(2);
    assertThat(Files.readAllLines(file).get(1)).contains("\"type\":\"finding\"");
  }

  @Test
  void reports_are_told_in_their_order() {
    start(0, new Recorder("file"), new Recorder("console"));

    ledger.record(query().occurrence());

    assertThat(told).containsExactly("file start", "console start", "file first", "console first");
  }

  @Test
  void a_report_that_fails_is_named_once_and_stops_nobody() {
    start(0, new Failing(), new Recorder("console"));

    ledger.record(query().finding(1).occurrence());
    ledger.record(query().finding(2).occurrence());

    assertThat(told).containsExactly("console start", "console first", "console first");
    assertThat(notices)
        .containsExactly(
            "Failing failed: java.lang.IllegalStateException: no\\nmore; the others go on");
  }

  @Test
  void summaries_come_at_their_interval() {
    Reports reports = start(10 * SECOND, new Recorder("a"));

    for (int second = 1; second <= 25; second++) {
      reports.tick(second * SECOND);
    }

    assertThat(told).containsExactly("a start", "a summary", "a summary");
  }

  @Test
  void no_interval_leaves_the_summary_at_the_end() {
    Reports reports = start(0, new Recorder("a"));

    reports.tick(1_000 * SECOND);
    reports.finish();
    reports.finish();
    reports.tick(2_000 * SECOND);

    assertThat(told).containsExactly("a start", "a finish");
  }

  private Reports start(long summaryNanos, Report... all) {
    Reports reports = new Reports(ledger, List.of(all), summaryNanos, notices::add);
    reports.start(RunStart.ofThisJvm("1.0", System.currentTimeMillis(), Map.of()), 0);
    return reports;
  }

  private class Recorder implements Report {

    private final String name;

    Recorder(String name) {
      this.name = name;
    }

    @Override
    public void start(RunStart start) {
      told.add(name + " start");
    }

    @Override
    public void first(Finding finding) {
      told.add(name + " first");
    }

    @Override
    public void ended(Finding finding) {
      told.add(name + " ended");
    }

    @Override
    public void summary(Summary summary) {
      told.add(name + " summary");
    }

    @Override
    public void finish(Summary summary) {
      told.add(name + " finish");
    }
  }

  private final class Failing extends Recorder {

    Failing() {
      super("failing");
    }

    @Override
    public void start(RunStart start) {
      throw new IllegalStateException("no\nmore");
    }

    @Override
    public void first(Finding finding) {
      throw new IllegalStateException("no\nmore");
    }
  }
}
