package io.loopwarden.engine.report;

import static io.loopwarden.engine.ledger.Occurrences.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.lag.LoopLag;
import io.loopwarden.engine.lag.LoopSpan;
import io.loopwarden.engine.lag.Spread;
import io.loopwarden.engine.ledger.Holder;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.Occurrences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesReportTest {

  private static final JsonMapper PARSER = new JsonMapper();
  private static final long MINUTE = 60_000_000_000L;
  private static final long NOW = 1_795_000_012_345L;

  @TempDir Path directory;

  private final List<String> notices = new ArrayList<>();
  private final Ledger ledger = new Ledger(Ledger.DEFAULT_CAPACITY, notices::add);
  private final List<LoopLag> lags = new ArrayList<>();
  private Path file;
  private Reports reports;

  @BeforeEach
  void start() {
    file = directory.resolve("out.jsonl");
    ReportFile target =
        new ReportFile(file.toString(), "agent argument", Rotation.NEVER, notices::add);
    Report report = new JsonLinesReport(line -> write(target, line), () -> 0, () -> NOW);
    reports = new Reports(ledger, List.of(report), MINUTE, notices::add);
    reports.lagsFrom(() -> lags);
    Map<String, String> settings = Map.of("report", "out.jsonl", "mode", "report");
    reports.start(new RunStart("1.2.3", "25.0.3+9", "Acme", 4711, NOW - 12_345, settings), 0);
  }

  @Test
  void the_run_is_written_at_once() throws IOException {
    assertThat(lines()).extracting(line -> line.get("type").asString()).containsExactly("start");
    JsonNode start = lines().get(0);
    assertThat(start.get("agentVersion").asString()).isEqualTo("1.2.3");
    assertThat(start.get("javaVersion").asString()).isEqualTo("25.0.3+9");
    assertThat(start.get("pid").asInt()).isEqualTo(4711);
    assertThat(start.get("time").asString()).isEqualTo("2026-11-18T11:06:52.345Z");
    assertThat(start.get("startedAt").asString()).isEqualTo("2026-11-18T11:06:40Z");
    assertThat(start.get("settings").get("mode").asString()).isEqualTo("report");
  }

  @Test
  void a_kind_of_loop_is_written_with_the_rows_that_bound_and_those_that_did_not()
      throws IOException {
    reports.loops(
        new LoopModelStatus("netty", false, List.of("bind a.B#c"), List.of("idle a.D#e")));

    JsonNode loops = lines().get(1);
    assertThat(loops.get("type").asString()).isEqualTo("loops");
    assertThat(loops.get("model").asString()).isEqualTo("netty");
    assertThat(loops.get("stallDetection").asBoolean()).isFalse();
    assertThat(loops.get("bound").get(0).asString()).isEqualTo("bind a.B#c");
    assertThat(loops.get("unbound").get(0).asString()).isEqualTo("idle a.D#e");
  }

  @Test
  void how_busy_a_loop_was_is_written_with_each_summary() throws IOException {
    Spread turn = new Spread(3, 1_000_000, 9_000_000, 9_500_000);
    LoopSpan span = new LoopSpan(MINUTE, 0.25, turn, Spread.NONE, Spread.NONE);
    LoopSpan unknown = new LoopSpan(0, LoopSpan.UNKNOWN, Spread.NONE, Spread.NONE, Spread.NONE);
    lags.add(new LoopLag("loop-1", "netty", unknown, span));
    reports.tick(MINUTE);
    reports.finish();

    assertThat(lines())
        .extracting(line -> line.get("type").asString())
        .containsExactly("start", "lag", "lag", "end");
    JsonNode lag = lines().get(1);
    assertThat(ReportSchema.read().complaints(Files.readAllLines(file).get(2))).isEmpty();
    assertThat(lag.get("thread").asString()).isEqualTo("loop-1");
    assertThat(lag.get("loopModel").asString()).isEqualTo("netty");
    assertThat(lag.get("interval").get("utilisation").isNull()).isTrue();
    assertThat(lag.get("total").get("utilisation").asDouble()).isEqualTo(0.25);
    assertThat(lag.get("total").get("turn").get("maxNanos").asLong()).isEqualTo(9_500_000);
    assertThat(lag.get("total").get("task").get("count").asLong()).isZero();
  }

  @Test
  void a_first_occurrence_is_written_at_once_with_all_that_is_known() throws IOException {
    record(query().millis(212));

    JsonNode finding = lines().get(1);
    assertThat(finding.get("type").asString()).isEqualTo("finding");
    assertThat(finding.get("id").asString()).isEqualTo("00000000000000aa");
    assertThat(finding.get("kind").asString()).isEqualTo("contract");
    assertThat(finding.get("maxNanos").asLong()).isEqualTo(212_000_000);
    assertThat(finding.get("pendingTasks").asInt()).isEqualTo(14);
    assertThat(finding.get("culprit").get("class").asString()).isEqualTo("com.acme.OrderHandler");
    assertThat(finding.get("culprit").get("method").asString()).isEqualTo("load");
    assertThat(finding.get("culprit").get("line").asInt()).isEqualTo(42);
    assertThat(finding.get("culprit").get("text").asString())
        .isEqualTo("com.acme.OrderHandler.load(OrderHandler.java:42)");
    assertThat(finding.get("stack")).hasSize(2);
    assertThat(finding.get("run")).isEqualTo(lines().get(0).get("run"));
  }

  @Test
  void who_had_the_monitor_is_an_object() throws IOException {
    record(
        query()
            .holder(
                new Holder("worker-1", "thread", "com.acme.Cache", 30_000_000, List.of("a", "b"))));

    JsonNode holder = lines().get(1).get("holder");
    assertThat(holder.get("thread").asString()).isEqualTo("worker-1");
    assertThat(holder.get("role").asString()).isEqualTo("thread");
    assertThat(holder.get("holds").asString()).isEqualTo("com.acme.Cache");
    assertThat(holder.get("stack")).hasSize(2);
  }

  @Test
  void repeats_are_one_update_a_summary_with_what_is_new() throws IOException {
    record(query().ended(1));
    record(query().ended(2));
    record(query().ended(3));
    assertThat(lines()).hasSize(2);

    reports.tick(MINUTE);
    reports.tick(2 * MINUTE);

    assertThat(lines()).hasSize(3);
    assertThat(lines().get(2).get("type").asString()).isEqualTo("update");
    assertThat(lines().get(2).get("count").asLong()).isEqualTo(3);
    assertThat(lines().get(2).get("newOccurrences").asLong()).isEqualTo(2);
  }

  @Test
  void the_end_of_a_wait_that_was_told_early_is_an_update_at_once() throws IOException {
    record(query().millis(1_000).ongoing(5));
    record(query().millis(3_000).ended(5));

    assertThat(lines()).hasSize(3);
    assertThat(lines().get(1).get("ongoing").asInt()).isEqualTo(1);
    assertThat(lines().get(2).get("ongoing").asInt()).isZero();
    assertThat(lines().get(2).get("totalNanos").asLong()).isEqualTo(3_000_000_000L);
  }

  @Test
  void the_end_sums_up_what_the_run_saw() throws IOException {
    record(query().ended(1));
    record(query().ended(2));
    record(query().allowedBy("my.rules:1: fine").ended(3));
    ledger.countCaptured(5);
    ledger.countDropped(4);

    reports.finish();

    assertThat(lines())
        .extracting(line -> line.get("type").asString())
        .containsExactly("start", "finding", "update", "end");
    JsonNode end = lines().get(3);
    assertThat(end.get("findings").asInt()).isEqualTo(1);
    assertThat(end.get("occurrences").asInt()).isEqualTo(2);
    assertThat(end.get("captured").asInt()).isEqualTo(5);
    assertThat(end.get("dropped").asInt()).isEqualTo(4);
    assertThat(end.get("allowed").get("my.rules:1: fine").asInt()).isEqualTo(1);
  }

  @Test
  void every_line_is_valid_by_the_published_schema() throws IOException {
    everyKindOfLine();

    ReportSchema schema = ReportSchema.read();
    assertThat(Files.readAllLines(file)).hasSizeGreaterThan(6);
    for (String line : Files.readAllLines(file)) {
      assertThat(schema.complaints(line)).as(line).isEmpty();
    }
  }

  @Test
  void the_schema_refuses_lines_that_are_not_as_described() throws IOException {
    record(query());
    String line = Files.readAllLines(file).get(1);

    ReportSchema schema = ReportSchema.read();
    assertThat(schema.complaints(line.replace("\"kind\":\"contract\"", "\"kind\":\"x\"")))
        .isNotEmpty();
    assertThat(schema.complaints(line.replace("\"maxNanos\":", "\"max\":"))).isNotEmpty();
    assertThat(schema.complaints(line.replace("\"type\":\"finding\"", "\"type\":\"update\"")))
        .isNotEmpty();
  }

  @Test
  void every_field_is_described_in_the_document_and_in_the_schema() throws IOException {
    everyKindOfLine();
    String document = Files.readString(Path.of("../../docs/report-format.md"));
    String schema = Files.readString(Path.of("../../docs/report-schema.json"));

    TreeSet<String> fields = new TreeSet<>();
    for (JsonNode line : lines()) {
      fields.addAll(line.propertyNames());
    }

    assertThat(fields).hasSizeGreaterThan(30);
    for (String field : fields) {
      assertThat(document).contains("| `" + field + "` |");
      assertThat(schema).contains("\"" + field + "\": {");
    }
  }

  @Test
  void hostile_names_stay_inside_their_line() throws IOException {
    String hostile = "x\n{\"type\":\"end\"}\r\u2028\u0000\uD800\"\\";
    record(query().thread(hostile).detail(hostile).operation(hostile).stack(List.of(hostile)));

    assertThat(Files.readAllLines(file)).hasSize(2);
    assertThat(lines().get(1).get("threads").get(0).asString())
        .isEqualTo(hostile.replace('\uD800', '\uFFFD'));
  }

  private void everyKindOfLine() {
    record(query().ended(1));
    record(query().ended(2));
    record(query().finding(2).stall("cpu").culprit(null).detail(null).pending(-1).ended(3));
    record(
        query()
            .finding(3)
            .culprit(new StackTraceElement("com.acme.Native", "call", null, -2))
            .ongoing(4));
    record(query().finding(3).ended(4));
    record(query().allowedBy("my.rules:1: \"fine\"").ended(5));
    reports.finish();
  }

  private static void write(ReportFile target, String line) {
    try {
      target.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void record(Occurrences occurrence) {
    ledger.record(occurrence.occurrence());
  }

  private List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(PARSER.readTree(line));
    }
    assertThat(notices).isEmpty();
    return lines;
  }
}
